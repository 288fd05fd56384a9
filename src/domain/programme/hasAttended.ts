import type { Day } from "../shared/day.ts";

/** How one person, with a seat, has gone through a cohort. */
export interface CohortTaken {
  readonly sessions: number;
  readonly lastOn: Day;
  /** Sessions that the person came to. */
  readonly came: number;
}

/** A programme counts as attended when all sessions have been and the person came to at least half of them. */
export function hasAttended({ sessions, lastOn, came }: CohortTaken, today: Day): boolean {
  return lastOn <= today && came > 0 && 2 * came >= sessions;
}
