import { incompleteBeta } from "./incompleteBeta.ts";
import { invertCdf } from "./invertCdf.ts";
import { logGamma } from "./logGamma.ts";

/**
 * The x with P(X ≤ x) = probability for X ~ Beta(a, b), whose distribution is Iₓ(a, b).
 * @param probability strictly between 0 and 1
 * @param a above 0
 * @param b above 0
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no such probability: ${probability}`);
  // Near 1 a double has few digits left of 1 − x: what lies there is found from the other end.
  if (probability > incompleteBeta(a, b, 0.5)) return 1 - lowerQuantile(1 - probability, b, a);
  return lowerQuantile(probability, a, b);
}

function lowerQuantile(probability: number, a: number, b: number): number {
  return invertCdf(
    {
      cdf: (x) => incompleteBeta(a, b, x),
      density: (x) => betaDensity(x, a, b),
      support: [0, 1],
      start: Math.min(0.5, a / (a + b)),
    },
    probability,
  );
}

/** xᵃ⁻¹ (1 − x)ᵇ⁻¹ / B(a, b) */
function betaDensity(x: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
}
