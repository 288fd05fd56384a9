/** Below this share of Σxy a sum of products of deviations is rounding and nothing else. */
const rounding = 1e-12;

/**
 * Σ(x − x̄)(y − ȳ) = Σxy − ΣxΣy/n, exactly 0 where only rounding is left: decimal answers that are all the same must
 * not seem to vary. With y = x it is the sum of squared deviations.
 */
export function sumOfDeviationProducts(n: number, sumX: number, sumY: number, sumXY: number): number {
  const deviations = sumXY - (sumX * sumY) / n;
  return Math.abs(deviations) > rounding * Math.abs(sumXY) ? deviations : 0;
}
