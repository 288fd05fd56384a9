import { incompleteGamma } from "./incompleteGamma.ts";
import { invertCdf } from "./invertCdf.ts";
import { logGamma } from "./logGamma.ts";
import { normalQuantile } from "./normal.ts";

/**
 * P(X ≤ x) for chi-square. Source: Abramowitz & Stegun 26.4.19: P(ν/2, x/2).
 * @param degreesOfFreedom ν, above 0; need not be whole
 */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 0 : incompleteGamma(degreesOfFreedom / 2, x / 2).lower;
}

/** P(X ≥ x), with full precision far out. */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}

/**
 * The x with P(X ≤ x) = probability: 3.841 for 0.95 and 1 degree of freedom.
 * @param probability strictly between 0 and 1
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no such probability: ${probability}`);
  return invertCdf(
    {
      cdf: (x) => chiSquareCdf(x, degreesOfFreedom),
      density: (x) => chiSquareDensity(x, degreesOfFreedom),
      support: [0, Number.POSITIVE_INFINITY],
      start: roughQuantile(probability, degreesOfFreedom),
    },
    probability,
  );
}

/** Wilson & Hilferty (1931): (X/ν)^(1/3) is nearly normal with mean 1 − 2/(9ν) and variance 2/(9ν). */
function roughQuantile(probability: number, degreesOfFreedom: number): number {
  const spread = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * Math.max(0.01, 1 - spread + normalQuantile(probability) * Math.sqrt(spread)) ** 3;
}

/** x^(ν/2 − 1) e^(−x/2) / (2^(ν/2) Γ(ν/2)) */
function chiSquareDensity(x: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp((half - 1) * Math.log(x) - x / 2 - half * Math.LN2 - logGamma(half));
}
