import { logGamma } from "./logGamma.ts";

const precision = 1e-16;
const tiny = 1e-300;
const mostSteps = 100_000;

/** The two shares of the gamma integral that a point divides: `lower` = P(a, x), `upper` = Q(a, x) = 1 − P. */
export interface GammaShares {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) = ∫₀ˣ tᵃ⁻¹ e⁻ᵗ dt / Γ(a) and Q = 1 − P.
 * Both are given, for the smaller one cannot be had from the larger without losing its digits.
 * Source: NIST Digital Library of Mathematical Functions 8.11.4 (series, x < a + 1) and 8.9.2
 * (continued fraction, otherwise).
 * @param a shape, above 0
 * @param x from 0 upwards
 */
export function incompleteGamma(a: number, x: number): GammaShares {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`incompleteGamma needs a > 0 and x ≥ 0, got ${a} and ${x}`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = factor * powerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = factor * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** Σ xⁿ / (a (a + 1) … (a + n)) */
function powerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostSteps; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * precision) return sum;
  }
  throw new Error(`incompleteGamma(${a}, ${x}) did not converge`);
}

/** 1 / (x + 1 − a − 1(1 − a) / (x + 3 − a − 2(2 − a) / (x + 5 − a − …))), by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / denominator;
  let fraction = d;
  for (let n = 1; n < mostSteps; n += 1) {
    const numerator = -n * (n - a);
    denominator += 2;
    d = 1 / awayFromZero(numerator * d + denominator);
    c = awayFromZero(denominator + numerator / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 4 * precision) return fraction;
  }
  throw new Error(`incompleteGamma(${a}, ${x}) did not converge`);
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
