import { incompleteBeta } from "./incompleteBeta.ts";
import { invertCdf } from "./invertCdf.ts";
import { logGamma } from "./logGamma.ts";
import { normalQuantile } from "./normal.ts";

/**
 * P(T ≥ t) for Student's t. Source: Abramowitz & Stegun 26.7.1: for t ≥ 0 it is ½ Iₓ(ν/2, ½) with x = ν/(ν + t²).
 * @param degreesOfFreedom ν, above 0; need not be whole (Welch's are not)
 */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const whole = degreesOfFreedom + square;
  const tail = incompleteBeta(degreesOfFreedom / 2, 0.5, degreesOfFreedom / whole, square / whole) / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** P(T ≤ t): the upper tail of −t, for the distribution is symmetric. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  return studentTUpperTail(-t, degreesOfFreedom);
}

/**
 * The t with P(T ≤ t) = probability: 2.262 for 0.975 and 9 degrees of freedom.
 * @param probability strictly between 0 and 1
 * @param degreesOfFreedom above 0
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no such probability: ${probability}`);
  if (probability > 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  if (probability === 0.5) return 0;
  const z = normalQuantile(probability);
  return invertCdf(
    {
      cdf: (t) => studentTCdf(t, degreesOfFreedom),
      density: (t) => studentTDensity(t, degreesOfFreedom),
      support: [Number.NEGATIVE_INFINITY, 0],
      start: z + (z ** 3 + z) / (4 * degreesOfFreedom), // Abramowitz & Stegun 26.7.5, two terms
    },
    probability,
  );
}

/** Γ((ν + 1)/2) / (√(νπ) Γ(ν/2)) · (1 + t²/ν)^(−(ν + 1)/2) */
function studentTDensity(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp(
    logGamma(half + 0.5) -
      logGamma(half) -
      Math.log(degreesOfFreedom * Math.PI) / 2 -
      (half + 0.5) * Math.log1p((t * t) / degreesOfFreedom),
  );
}
