import { sumOfDeviationProducts } from "./sumOfDeviationProducts.ts";
import type { ScaleMoments } from "./scaleMoments.ts";

/**
 * Of the respondents who answered every item: how many, Σxⱼ per item j, and Σxⱼxₖ per pair of items (symmetric).
 * Enough for every item's mean and variance, the covariances, and the moments of the scale.
 */
export interface ItemMoments {
  readonly n: number;
  readonly sums: readonly number[];
  readonly crossProducts: readonly (readonly number[])[];
}

/** Two groups seen as one. */
export function addItemMoments(one: ItemMoments, other: ItemMoments): ItemMoments {
  return {
    n: one.n + other.n,
    sums: one.sums.map((sum, j) => sum + other.sums[j]!),
    crossProducts: one.crossProducts.map((row, j) => row.map((sum, k) => sum + other.crossProducts[j]![k]!)),
  };
}

/**
 * The covariance matrix, (Σxⱼxₖ − ΣxⱼΣxₖ/n) / (n − 1), variances on its diagonal.
 * @returns undefined with fewer than two respondents
 */
export function covariancesOf({ n, sums, crossProducts }: ItemMoments): number[][] | undefined {
  if (n < 2) return undefined;
  return crossProducts.map((row, j) =>
    row.map((sum, k) => sumOfDeviationProducts(n, sums[j]!, sums[k]!, sum) / (n - 1)),
  );
}

/**
 * The moments of the scale score, the mean of the k items: Σy = Σⱼ Σxⱼ / k and Σy² = Σⱼₖ Σxⱼxₖ / k².
 * @param items which items make the scale (a sub-scale, say); all of them when not given
 */
export function itemMomentsToScale(
  { n, sums, crossProducts }: ItemMoments,
  items: readonly number[] = sums.map((_, item) => item),
): ScaleMoments {
  let sum = 0;
  let products = 0;
  for (const j of items) {
    sum += sums[j]!;
    for (const k of items) products += crossProducts[j]![k]!;
  }
  return { n, sum: sum / items.length, sumOfSquares: products / items.length ** 2 };
}
