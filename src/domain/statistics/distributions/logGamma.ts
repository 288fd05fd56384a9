/** B(2k) / (2k (2k − 1)) for k = 1 … 8: the coefficients of Stirling's series. */
const stirlingCoefficients = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
] as const;

const seriesIsExactFrom = 12;

/**
 * The natural logarithm of the gamma function, ln Γ(x), for x > 0.
 * Source: Abramowitz & Stegun (1964), 6.1.41 (Stirling's series) after 6.1.15, Γ(x + 1) = x Γ(x),
 * has lifted x to at least 12, where eight terms reach the precision of a double.
 * @param x above 0; anything else throws
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x above 0, got ${x}`);
  let lifted = x;
  let logOfFactors = 0;
  while (lifted < seriesIsExactFrom) {
    logOfFactors += Math.log(lifted);
    lifted += 1;
  }
  let series = 0;
  let power = 1 / lifted;
  for (const coefficient of stirlingCoefficients) {
    series += coefficient * power;
    power /= lifted * lifted;
  }
  return (lifted - 0.5) * Math.log(lifted) - lifted + 0.5 * Math.log(2 * Math.PI) + series - logOfFactors;
}
