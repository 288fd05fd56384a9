import { logGamma } from "./logGamma.ts";

const precision = 1e-16;
const tiny = 1e-300;
const mostSteps = 100_000;

/**
 * The regularised incomplete beta function Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹ (1 − t)ᵇ⁻¹ dt / B(a, b).
 * Source: NIST Digital Library of Mathematical Functions 8.17.22 (continued fraction) and 8.17.4,
 * Iₓ(a, b) = 1 − I₁₋ₓ(b, a), which is used where the fraction converges slowly.
 * @param a above 0
 * @param b above 0
 * @param x from 0 to 1
 * @param oneMinusX 1 − x; give it where it is known to more digits than the subtraction leaves
 */
export function incompleteBeta(a: number, b: number, x: number, oneMinusX = 1 - x): number {
  if (!(a > 0) || !(b > 0)) throw new RangeError(`incompleteBeta needs a and b above 0, got ${a} and ${b}`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta needs x from 0 to 1, got ${x}`);
  if (x === 0) return 0;
  if (oneMinusX === 0) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerShare(a, b, x, oneMinusX) : 1 - lowerShare(b, a, oneMinusX, x);
}

/** xᵃ (1 − x)ᵇ / (a B(a, b)) times the continued fraction. */
function lowerShare(a: number, b: number, x: number, oneMinusX: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (Math.exp(a * Math.log(x) + b * Math.log(oneMinusX) - logBeta) / a) * continuedFraction(a, b, x);
}

/** 1 / (1 + d₁ / (1 + d₂ / (1 + …))), by Lentz's method. */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 0;
  let fraction = 1;
  for (let step = 1; step < mostSteps; step += 1) {
    const coefficient = fractionCoefficient(a, b, x, step);
    d = 1 / awayFromZero(1 + coefficient * d);
    c = awayFromZero(1 + coefficient / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 4 * precision) return 1 / fraction;
  }
  throw new Error(`incompleteBeta(${a}, ${b}, ${x}) did not converge`);
}

/** d₂ₘ = m (b − m) x / ((a + 2m − 1)(a + 2m)); d₂ₘ₊₁ = −(a + m)(a + b + m) x / ((a + 2m)(a + 2m + 1)) */
function fractionCoefficient(a: number, b: number, x: number, step: number): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
