import { incompleteBeta } from "./incompleteBeta.ts";
import { invertCdf } from "./invertCdf.ts";
import { logGamma } from "./logGamma.ts";

/** The two degrees of freedom of an F: of the numerator and of the denominator. */
export type FDegrees = readonly [numerator: number, denominator: number];

/** P(F ≤ f). Source: Abramowitz & Stegun 26.6.2: Iₓ(ν₁/2, ν₂/2) with x = ν₁f/(ν₁f + ν₂). */
export function fCdf(f: number, [numerator, denominator]: FDegrees): number {
  if (f <= 0) return 0;
  const whole = numerator * f + denominator;
  return incompleteBeta(numerator / 2, denominator / 2, (numerator * f) / whole, denominator / whole);
}

/** P(F ≥ f), with full precision far out: the p-value of an analysis of variance. */
export function fUpperTail(f: number, [numerator, denominator]: FDegrees): number {
  if (f <= 0) return 1;
  const whole = numerator * f + denominator;
  return incompleteBeta(denominator / 2, numerator / 2, denominator / whole, (numerator * f) / whole);
}

/**
 * The f with P(F ≤ f) = probability: 3.326 for 0.95 with 5 and 10 degrees of freedom.
 * @param probability strictly between 0 and 1
 */
export function fQuantile(probability: number, degrees: FDegrees): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no such probability: ${probability}`);
  return invertCdf(
    {
      cdf: (f) => fCdf(f, degrees),
      density: (f) => fDensity(f, degrees),
      support: [0, Number.POSITIVE_INFINITY],
      start: 1,
    },
    probability,
  );
}

/** (ν₁/ν₂)^(ν₁/2) f^(ν₁/2 − 1) (1 + ν₁f/ν₂)^(−(ν₁ + ν₂)/2) / B(ν₁/2, ν₂/2) */
function fDensity(f: number, [numerator, denominator]: FDegrees): number {
  const [a, b] = [numerator / 2, denominator / 2];
  const ratio = numerator / denominator;
  return Math.exp(
    logGamma(a + b) -
      logGamma(a) -
      logGamma(b) +
      a * Math.log(ratio) +
      (a - 1) * Math.log(f) -
      (a + b) * Math.log1p(ratio * f),
  );
}
