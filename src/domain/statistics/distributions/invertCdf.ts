const mostSteps = 400;

/** What must be known of a continuous distribution to find its quantiles. */
export interface Invertible {
  /** P(X ≤ x), increasing */
  readonly cdf: (x: number) => number;
  /** its derivative */
  readonly density: (x: number) => number;
  /** the smallest and the largest value the distribution can take */
  readonly support: readonly [number, number];
  /** a guess inside the support */
  readonly start: number;
}

/**
 * The value that a share `probability` of a distribution lies below: the x with cdf(x) = probability.
 * Newton's method, kept between the values already known to be too low and too high; where a Newton step
 * would leave them, the bracket is halved (or doubled, while one side is infinite).
 * @param probability strictly between 0 and 1
 */
export function invertCdf(distribution: Invertible, probability: number): number {
  let [low, high] = distribution.support;
  let x = distribution.start;
  for (let step = 0; step < mostSteps; step += 1) {
    const excess = distribution.cdf(x) - probability;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / distribution.density(x);
    const next = newton > low && newton < high ? newton : between(low, high);
    if (Math.abs(next - x) <= 1e-15 * Math.abs(x) || next === low || next === high) return next;
    x = next;
  }
  return x;
}

function between(low: number, high: number): number {
  if (high === Number.POSITIVE_INFINITY) return low > 1 ? 2 * low : low + 1;
  if (low === Number.NEGATIVE_INFINITY) return high < -1 ? 2 * high : high - 1;
  return low / 2 + high / 2;
}
