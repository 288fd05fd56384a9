import type { Interval } from "../shared/interval.ts";
import { studentTQuantile } from "./distributions/studentT.ts";
import { meanOf, type ScaleMoments } from "./scaleMoments.ts";
import { uncertaintyOfMean, type MeanUncertainty } from "./uncertaintyOfMean.ts";

/** One mean minus another, with its uncertainty. */
export interface Difference {
  readonly difference: number;
  readonly interval: Interval;
  /** Welch's, seldom whole */
  readonly degreesOfFreedom: number;
}

/**
 * The difference between the means of two independent groups, variances not assumed equal (Welch).
 *
 * (x̄₁ − x̄₂) ± t · √(v₁ + v₂), vᵢ = sᵢ²/nᵢ, with (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)) degrees of freedom.
 * For a unit against all others, take it out of the whole first (`subtractScaleMoments`): a part is not
 * independent of its whole.
 * Source: B. L. Welch (1947), Biometrika 34, 28–35; R's t.test.
 * @param step the smallest difference between two possible scores, see `uncertaintyOfMean`
 * @returns undefined when a group has fewer than two scores, or when step is 0 and nothing varies
 */
export function differenceOfMeans(
  first: ScaleMoments,
  second: ScaleMoments,
  step: number,
  confidence = 0.95,
): Difference | undefined {
  const means = [meanOf(first), meanOf(second)] as const;
  const one = uncertaintyOfMean(first, step);
  const two = uncertaintyOfMean(second, step);
  if (means[0] === undefined || means[1] === undefined || one === undefined || two === undefined)
    return undefined;
  const variance = one.variance + two.variance;
  if (variance === 0) return undefined;
  const difference = means[0] - means[1];
  const degreesOfFreedom = welchDegrees(one, two);
  const margin = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * Math.sqrt(variance);
  return {
    difference,
    interval: { low: difference - margin, high: difference + margin, confidence },
    degreesOfFreedom,
  };
}

function welchDegrees(one: MeanUncertainty, two: MeanUncertainty): number {
  return (
    (one.variance + two.variance) ** 2 /
    (one.variance ** 2 / one.degreesOfFreedom + two.variance ** 2 / two.degreesOfFreedom)
  );
}
