import type { AnswerTable } from "./answerTable.ts";

/**
 * How many gave each answer, per group and item, in one array: the count of the answer `lowest + level` is at
 * `((group * items) + item) * levels + level`.
 */
export interface Histograms {
  readonly groupCount: number;
  readonly items: number;
  readonly lowest: number;
  readonly levels: number;
  readonly counts: Uint32Array;
}

/**
 * Counts whole-number answers per group, item and level in one pass; missing answers are not counted, so that
 * each item of each group has its own n.
 * @param lowest the lowest answer of the scale
 * @param levels how many answers the scale has: 5 for 1 to 5
 * @throws RangeError on an answer outside the scale: answers are checked where they come in
 */
export function histogramsByGroup(table: AnswerTable, lowest: number, levels: number): Histograms {
  const { rows, items, answers, missing, groups, groupCount } = table;
  const counts = new Uint32Array(groupCount * items * levels);
  for (let row = 0; row < rows; row += 1) {
    const group = groups[row]!;
    for (let item = 0; item < items; item += 1) {
      const answer = answers[row * items + item]!;
      if (Object.is(answer, missing)) continue;
      const level = answer - lowest;
      if (!(level >= 0 && level < levels)) throw new RangeError(`${answer} is no answer on this scale`);
      counts[(group * items + item) * levels + level]! += 1;
    }
  }
  return { groupCount, items, lowest, levels, counts };
}

/** The counts of one item in one group, lowest answer first. */
export function histogramOf(histograms: Histograms, group: number, item: number): Uint32Array {
  const { items, levels, counts } = histograms;
  const start = (group * items + item) * levels;
  return counts.subarray(start, start + levels);
}
