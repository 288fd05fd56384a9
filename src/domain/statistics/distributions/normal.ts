import { incompleteGamma } from "./incompleteGamma.ts";
import { invertCdf } from "./invertCdf.ts";

/** P(Z ≤ z) for a standard normal Z. Source: Abramowitz & Stegun 26.2.29 with 6.5.16: erf(x) = P(½, x²). */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : (1 + lower) / 2;
}

/** φ(z) = e^(−z²/2) / √(2π) */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * The z with P(Z ≤ z) = probability: 1.96 for 0.975.
 * @param probability from 0 to 1; the ends give −∞ and ∞
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`no such probability: ${probability}`);
  if (probability === 0 || probability === 1) return probability === 0 ? -Infinity : Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0.5) return 0;
  return invertCdf(
    {
      cdf: normalCdf,
      density: normalDensity,
      support: [Number.NEGATIVE_INFINITY, 0],
      start: roughLowerQuantile(probability),
    },
    probability,
  );
}

/** Abramowitz & Stegun 26.2.22: within 0.003 of the lower quantile. */
function roughLowerQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  return Math.min(-1e-9, (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t) - t);
}
