import type { ItemMoments } from "../statistics/itemMoments.ts";
import { sumOfDeviationProducts } from "../statistics/sumOfDeviationProducts.ts";
import type { UnitStatistics } from "./unitStatistics.ts";

/**
 * Statistics that may be kept and published side by side. Distributions and indices count everybody who answered an
 * item, moments only those who answered every item: their difference would be the answers of the few who left
 * something out. So the complete answers are shifted and stretched, item by item, to the mean mⱼ and the variance of
 * everybody who answered the item:
 *
 *     Σx'ⱼ = n mⱼ,   Σx'ⱼx'ₖ = n mⱼmₖ + fⱼfₖ (Σxⱼxₖ − ΣxⱼΣxₖ/n),   fⱼ = sⱼ(everybody) / sⱼ(complete)
 *
 * Correlations stay those of the complete; where nobody left anything out nothing changes.
 * @param lowest the lowest answer of the scale
 */
export function agreeMoments(statistics: UnitStatistics, lowest: number): UnitStatistics {
  const { counts, moments } = statistics;
  const everybody = counts.map((levels) => describe(levels, lowest));
  if (moments.n < 2 || everybody.every(({ n }) => n === moments.n)) return statistics;
  const { n, sums, crossProducts } = moments;
  const products = crossProducts.map((row, j) =>
    row.map((product, k) => sumOfDeviationProducts(n, sums[j]!, sums[k]!, product)),
  );
  const stretch = everybody.map(({ variance }, j) => {
    const complete = products[j]![j]! / (n - 1);
    return complete > 0 ? Math.sqrt(variance / complete) : 1;
  });
  const agreeing: ItemMoments = {
    n,
    sums: everybody.map(({ mean }) => n * mean),
    crossProducts: products.map((row, j) =>
      row.map(
        (product, k) => n * everybody[j]!.mean * everybody[k]!.mean + stretch[j]! * stretch[k]! * product,
      ),
    ),
  };
  return { ...statistics, moments: agreeing };
}

function describe(
  levels: readonly number[],
  lowest: number,
): { readonly n: number; readonly mean: number; readonly variance: number } {
  const n = levels.reduce((sum, count) => sum + count, 0);
  const mean = levels.reduce((sum, count, level) => sum + count * (lowest + level), 0) / Math.max(1, n);
  const squares = levels.reduce((sum, count, level) => sum + count * (lowest + level - mean) ** 2, 0);
  return { n, mean, variance: squares / Math.max(1, n - 1) };
}
