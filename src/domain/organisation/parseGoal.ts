import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { Goal } from "./assignmentFacts.ts";

/** A goal as somebody wrote it. */
export interface WrittenGoal {
  readonly kind: string;
  readonly wording: string;
  readonly decidedBy: string;
  readonly paragraph: string;
  readonly decidedOn: string;
}

export type GoalFault = "noWording" | "tooLong" | "noDay" | "futureDay";

export type ParsedGoal = Pick<Goal, "kind" | "wording" | "decidedBy" | "paragraph" | "decidedOn">;

const longest = 500;
const kinds = ["coreMission", "councilGoal", "committeeGoal", "change", "economy"] as const;
const deciders = ["council", "executiveBoard", "committee", "administration"] as const;

/** Checks a written goal. Faults are named by the field they are in; a kind that does not exist is read as the first. */
export function parseGoal(
  written: WrittenGoal,
  today: Day,
): Result<ParsedGoal, Readonly<Partial<Record<keyof WrittenGoal, GoalFault>>>> {
  const wording = written.wording.trim();
  const decidedOn = parseDay(written.decidedOn.trim());
  const faults: Partial<Record<keyof WrittenGoal, GoalFault>> = {};
  if (wording === "") faults.wording = "noWording";
  if (wording.length > longest) faults.wording = "tooLong";
  if (written.decidedOn.trim() !== "" && decidedOn === undefined) faults.decidedOn = "noDay";
  if (decidedOn !== undefined && decidedOn > today) faults.decidedOn = "futureDay";
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({
    kind: kinds.find((kind) => kind === written.kind) ?? kinds[0],
    wording,
    decidedBy: deciders.find((decider) => decider === written.decidedBy) ?? deciders[0],
    paragraph: written.paragraph.trim() || undefined,
    decidedOn,
  });
}
