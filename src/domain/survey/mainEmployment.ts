import type { Day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";

/** One employment on the day the round opens. */
export interface Employed {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly paid: "monthly" | "hourly";
  /** Of full time, 0 to 1. */
  readonly share: number;
  readonly since: Day;
  readonly key: string;
  readonly onLeave: boolean;
  readonly gender: "woman" | "man" | "other" | undefined;
}

/**
 * Each person's main employment: monthly paid before hourly, then the largest, then the oldest, then the first key.
 * Nobody is asked twice, however many employments they have.
 */
export function mainEmployments(all: readonly Employed[]): readonly Employed[] {
  const main = new Map<PersonId, Employed>();
  for (const employment of all) {
    const held = main.get(employment.person);
    if (!held || compare(employment, held) < 0) main.set(employment.person, employment);
  }
  return [...main.values()];
}

function compare(left: Employed, right: Employed): number {
  if (left.paid !== right.paid) return left.paid === "monthly" ? -1 : 1;
  if (left.share !== right.share) return right.share - left.share;
  if (left.since !== right.since) return left.since < right.since ? -1 : 1;
  return left.key < right.key ? -1 : 1;
}
