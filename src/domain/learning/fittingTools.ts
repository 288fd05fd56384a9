import type { Tool, ToolMoment } from "./tool.ts";

/** What somebody has before them: a moment, a course, a dialogue, and competencies, most first. */
export interface ToolWish {
  readonly moment?: ToolMoment | undefined;
  readonly courseId?: string;
  readonly dialogueId?: string;
  readonly competencyIds: readonly string[];
}

/**
 * The tools that fit: those for the moment, those that name the course or the dialogue, then those that help most with
 * the competencies, in their order. Each tool once.
 */
export function fittingTools(
  tools: readonly Tool[],
  { moment, courseId, dialogueId, competencyIds }: ToolWish,
): readonly Tool[] {
  const ofMoment = tools.filter((tool) => moment !== undefined && tool.moment === moment);
  const naming = tools.filter(
    (tool) =>
      (courseId !== undefined && tool.courseIds.includes(courseId)) ||
      (dialogueId !== undefined && tool.dialogueIds.includes(dialogueId)),
  );
  const helping = competencyIds.flatMap((id) =>
    tools
      .filter((tool) => tool.competencyIds.includes(id))
      .toSorted((one, other) => one.competencyIds.indexOf(id) - other.competencyIds.indexOf(id)),
  );
  return [...new Set([...ofMoment, ...naming, ...helping])];
}
