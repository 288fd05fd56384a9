import type { Histograms } from "./histogramsByGroup.ts";

/**
 * Adds every group's counts to all the groups above it, so that an administration holds its units' answers.
 * @param parents the group directly above each group, −1 at the top; a parent comes before its children
 * @throws RangeError when a parent comes after its child, which is also how a cycle would show
 */
export function rollUpHistograms(histograms: Histograms, parents: Int32Array): Histograms {
  const perGroup = histograms.items * histograms.levels;
  const counts = histograms.counts.slice();
  for (let group = histograms.groupCount - 1; group >= 0; group -= 1) {
    const parent = parents[group]!;
    if (parent === -1) continue;
    if (!(parent < group)) throw new RangeError(`group ${group} comes before its parent ${parent}`);
    for (let cell = 0; cell < perGroup; cell += 1) {
      counts[parent * perGroup + cell]! += counts[group * perGroup + cell]!;
    }
  }
  return { ...histograms, counts };
}
