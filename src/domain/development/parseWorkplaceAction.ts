import { parseDay, type Day } from "../shared/day.ts";
import { parseId, type PersonId } from "../shared/ids.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { WorkplaceActionStep } from "./workplaceAction.ts";

/** An action as somebody wrote it. */
export interface WrittenAction {
  readonly wording: string;
  readonly owner: string;
  readonly due: string;
}

export type ActionFault = "empty" | "tooLong" | "noOwner" | "noDay" | "pastDay";
export type ActionFaults = Readonly<Partial<Record<keyof WrittenAction, ActionFault>>>;

const longest = 300;

/** Checks a written action: a text, an owner among `people`, and a day that has not passed. */
export function parseWorkplaceAction(
  written: WrittenAction,
  people: readonly PersonId[],
  today: Day,
): Result<{ readonly text: string; readonly owner: PersonId; readonly due: Day }, ActionFaults> {
  const text = written.wording.trim();
  const owner = parseId<"person">(written.owner);
  const due = parseDay(written.due);
  const faults: Partial<Record<keyof WrittenAction, ActionFault>> = {};
  if (text === "") faults.wording = "empty";
  if (text.length > longest) faults.wording = "tooLong";
  if (owner === undefined || !people.includes(owner)) faults.owner = "noOwner";
  if (due === undefined) faults.due = "noDay";
  else if (due < today) faults.due = "pastDay";
  if (owner === undefined || due === undefined || Object.keys(faults).length > 0) return err(faults);
  return ok({ text, owner, due });
}

/** A step through the work environment loop as somebody wrote it. */
export interface WrittenStep {
  readonly kind: string;
  readonly text: string;
  readonly serious: boolean;
  readonly outcome: string;
}

/** @returns undefined when there is no such step */
export function parseStep(written: WrittenStep, today: Day): WorkplaceActionStep | undefined {
  const text = written.text.trim();
  const outcomes = ["worked", "partlyWorked", "didNotWork"] as const;
  switch (written.kind) {
    case "investigated":
      return { kind: "investigated", found: text };
    case "riskAssessed":
      return { kind: "riskAssessed", risk: { isSerious: written.serious, description: text } };
    case "acted":
      return { kind: "acted", done: text, on: today };
    case "followedUp": {
      const outcome = outcomes.find((one) => one === written.outcome);
      return outcome && { kind: "followedUp", outcome, on: today };
    }
    default:
      return undefined;
  }
}
