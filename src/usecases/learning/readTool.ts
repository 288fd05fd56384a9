import type { Actor } from "../../domain/access/actor.ts";
import type { Dialogue } from "../../domain/dialogue/dialogue.ts";
import { mayPlayDialogue } from "../../domain/dialogue/mayPlayDialogue.ts";
import type { Course } from "../../domain/learning/course.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
import type { Tool } from "../../domain/learning/tool.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import type { Needs } from "../needs.ts";

export interface ToolView {
  readonly tool: Tool;
  /** What trains the same and the person may take: what the tool names first. */
  readonly courses: readonly Course[];
  readonly dialogues: readonly Dialogue[];
}

const ofEachAtMost = 2;

/** A tool, for everybody, with what the reader can train next. */
export const readTool =
  ({ content }: Pick<Needs, "content">) =>
  (actor: Actor, id: string): Result<ToolView, "noSuchTool"> => {
    const tool = content.tools.find((one) => one.id === id);
    if (!tool) return err("noSuchTool");
    const offered = content.dialogues
      .map(({ dialogue }) => dialogue)
      .filter((one, place, all) => place === all.findLastIndex((other) => other.id === one.id));
    return ok({
      tool,
      courses: trainingSame(
        content.courses.filter((course) => mayTakeCourse(actor, course)),
        tool,
        tool.courseIds,
      ),
      dialogues: trainingSame(
        offered.filter((dialogue) => mayPlayDialogue(actor, dialogue)),
        tool,
        tool.dialogueIds,
      ),
    });
  };

/** What is named, in that order, then what first of all trains what the tool first of all helps with. */
function trainingSame<Training extends { readonly id: string; readonly competencyIds: readonly string[] }>(
  all: readonly Training[],
  { competencyIds }: Tool,
  named: readonly string[],
): readonly Training[] {
  const first = named.flatMap((id) => all.filter((one) => one.id === id));
  const same = all.filter((one) => one.competencyIds[0] === competencyIds[0]);
  return [...new Set([...first, ...same])].slice(0, ofEachAtMost);
}
