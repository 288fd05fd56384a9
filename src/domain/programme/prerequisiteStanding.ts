import type { Day } from "../shared/day.ts";

export type PrerequisiteStanding = "done" | "ongoing" | "expired" | "remains" | "notOffered";

/** What is known of one person and one thing to have done. */
export interface Achievement {
  readonly isOffered: boolean;
  readonly isBegun: boolean;
  readonly isFinished: boolean;
  /** The last day on which it counts; undefined where it need not be renewed. */
  readonly validUntil: Day | undefined;
}

/**
 * How a person stands in one prerequisite. What was done counts also when it is offered no more; what can no longer be
 * done by this person holds nobody up.
 */
export function prerequisiteStanding(
  { isOffered, isBegun, isFinished, validUntil }: Achievement,
  today: Day,
): PrerequisiteStanding {
  const isFresh = validUntil === undefined || validUntil >= today;
  if (isFinished && isFresh) return "done";
  if (!isOffered) return "notOffered";
  if (isBegun) return "ongoing";
  return isFinished ? "expired" : "remains";
}

export function isMet(standing: PrerequisiteStanding): boolean {
  return standing === "done" || standing === "notOffered";
}
