import type { AnswerTable } from "./answerTable.ts";

/** What a group answered, item by item: each item has its own number of answers. */
export interface ItemTotals {
  /** those who answered at least one item */
  readonly respondents: number;
  readonly counts: readonly number[];
  readonly sums: readonly number[];
}

/**
 * Number and sum of each group's answers per item, decimals too; missing answers are left out item by item.
 * @returns one per group, in the order of the group's index
 */
export function itemTotalsByGroup({
  rows,
  items,
  answers,
  missing,
  groups,
  groupCount,
}: AnswerTable): ItemTotals[] {
  const respondents = new Uint32Array(groupCount);
  const counts = new Uint32Array(groupCount * items);
  const sums = new Float64Array(groupCount * items);
  for (let row = 0; row < rows; row += 1) {
    const group = groups[row]!;
    let answered = false;
    for (let item = 0; item < items; item += 1) {
      const answer = answers[row * items + item]!;
      if (Object.is(answer, missing)) continue;
      answered = true;
      counts[group * items + item]! += 1;
      sums[group * items + item]! += answer;
    }
    if (answered) respondents[group]! += 1;
  }
  return Array.from(respondents, (n, group) => ({
    respondents: n,
    counts: [...counts.subarray(group * items, (group + 1) * items)],
    sums: [...sums.subarray(group * items, (group + 1) * items)],
  }));
}

/** Groups seen as one. */
export function addItemTotals(one: ItemTotals, other: ItemTotals): ItemTotals {
  return {
    respondents: one.respondents + other.respondents,
    counts: one.counts.map((count, item) => count + other.counts[item]!),
    sums: one.sums.map((sum, item) => sum + other.sums[item]!),
  };
}

/** x̄ per item; undefined where nobody answered it */
export function itemMeansOf({ counts, sums }: ItemTotals): (number | undefined)[] {
  return sums.map((sum, item) => (counts[item] === 0 ? undefined : sum / counts[item]!));
}
