import type { AnswerTable } from "../statistics/answerTable.ts";
import { histogramsByGroup, histogramOf } from "../statistics/histogramsByGroup.ts";
import { addItemMoments, type ItemMoments } from "../statistics/itemMoments.ts";
import { itemMomentsByGroup } from "../statistics/itemMomentsByGroup.ts";
import { itemTotalsByGroup } from "../statistics/itemTotalsByGroup.ts";

/** All that the methods need of a group's answers, once the answers themselves are gone. */
export interface UnitStatistics {
  /** Those who answered at least one item. */
  readonly respondents: number;
  /** Per item, how many gave each answer, the lowest first. Each item has its own n. */
  readonly counts: readonly (readonly number[])[];
  /** Of those who answered every item, as answered. */
  readonly moments: ItemMoments;
}

/**
 * The statistics of each group's own answers.
 * @param table whole-number answers; groups in the order of the round's units
 * @param lowest the lowest answer of the scale
 * @param levels how many answers the scale has
 */
export function unitStatistics(table: AnswerTable, lowest: number, levels: number): UnitStatistics[] {
  const histograms = histogramsByGroup(table, lowest, levels);
  const totals = itemTotalsByGroup(table);
  return itemMomentsByGroup(table).map((moments, group) => ({
    respondents: totals[group]?.respondents ?? 0,
    counts: Array.from({ length: table.items }, (_, item) => [...histogramOf(histograms, group, item)]),
    moments,
  }));
}

/** Two groups seen as one. */
export function addUnitStatistics(one: UnitStatistics, other: UnitStatistics): UnitStatistics {
  return {
    respondents: one.respondents + other.respondents,
    counts: one.counts.map((levels, item) =>
      levels.map((count, level) => count + other.counts[item]![level]!),
    ),
    moments: addItemMoments(one.moments, other.moments),
  };
}

/**
 * Each group with all below it.
 * @param own the groups' own statistics, parents before children
 * @param parents index of the group above each, −1 at the top
 */
export function rollUp(own: readonly UnitStatistics[], parents: readonly number[]): UnitStatistics[] {
  const whole = [...own];
  for (let group = whole.length - 1; group >= 0; group -= 1) {
    const parent = parents[group]!;
    if (parent < 0) continue;
    if (parent >= group) throw new RangeError(`group ${group} comes before its parent ${parent}`);
    whole[parent] = addUnitStatistics(whole[parent]!, whole[group]!);
  }
  return whole;
}
