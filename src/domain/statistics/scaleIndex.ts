import { meanToIndex, type Bounds } from "./bounds.ts";

/**
 * The index of a scale, 0 to 100: the mean of its items' indices.
 *
 * Each item's index comes from the mean of those who answered that item; respondents are not averaged first and
 * answers are not pooled over items: both give another number when items are skipped.
 * @param itemMeans one per item, undefined where nobody answered it
 * @returns undefined when an item has no answer, for the index of fewer items would be another measure
 */
export function scaleIndex(itemMeans: readonly (number | undefined)[], bounds: Bounds): number | undefined {
  let sum = 0;
  for (const mean of itemMeans) {
    if (mean === undefined) return undefined;
    sum += meanToIndex(mean, bounds);
  }
  return itemMeans.length === 0 ? undefined : sum / itemMeans.length;
}
