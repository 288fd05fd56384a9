/** What a histogram says of an item. No mean without answers, no variance with fewer than two. */
export interface HistogramSummary {
  readonly n: number;
  readonly mean: number | undefined;
  /** with n − 1 */
  readonly variance: number | undefined;
}

/**
 * Number of answers, mean and variance from how many gave each answer.
 *
 * n = Σ fᵢ; x̄ = Σ fᵢxᵢ / n; s² = Σ fᵢ(xᵢ − x̄)² / (n − 1)
 * @param counts fᵢ, the lowest answer first
 * @param lowest the first answer; the next are one higher each
 */
export function summariseHistogram(counts: ArrayLike<number>, lowest: number): HistogramSummary {
  const levels = Array.from(counts, (count, level) => ({ count, answer: lowest + level }));
  const n = levels.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return { n, mean: undefined, variance: undefined };
  const mean = levels.reduce((sum, { count, answer }) => sum + count * answer, 0) / n;
  if (n === 1) return { n, mean, variance: undefined };
  const squares = levels.reduce((sum, { count, answer }) => sum + count * (answer - mean) ** 2, 0);
  return { n, mean, variance: squares / (n - 1) };
}
