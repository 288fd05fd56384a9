import type { PersonId } from "../shared/ids.ts";

interface Pair {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
}

export interface ChangedPairs {
  readonly added: readonly Pair[];
  readonly removed: readonly Pair[];
}

/** What differs from one proposal to the next. */
export function changedPairs(before: readonly Pair[], after: readonly Pair[]): ChangedPairs {
  const lacking = (some: readonly Pair[], others: readonly Pair[]) =>
    some
      .filter((one) => !others.some(({ mentor, mentee }) => mentor === one.mentor && mentee === one.mentee))
      .map(({ mentor, mentee }) => ({ mentor, mentee }));
  return { added: lacking(after, before), removed: lacking(before, after) };
}
