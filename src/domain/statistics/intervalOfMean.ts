import type { Interval } from "../shared/interval.ts";
import { studentTQuantile } from "./distributions/studentT.ts";
import { meanOf, type ScaleMoments } from "./scaleMoments.ts";
import { uncertaintyOfMean } from "./uncertaintyOfMean.ts";

/**
 * The confidence interval of a mean: x̄ ± t · s/√n, t with n − 1 degrees of freedom.
 * Source: Student (1908), Biometrika 6, 1–25; R's t.test.
 * @param step the smallest difference between two possible scores, see `uncertaintyOfMean`; 0 for a continuous one
 * @returns undefined with fewer than two scores, or when step is 0 and all scores are the same
 */
export function intervalOfMean(moments: ScaleMoments, step: number, confidence = 0.95): Interval | undefined {
  const mean = meanOf(moments);
  const uncertainty = uncertaintyOfMean(moments, step);
  if (mean === undefined || uncertainty === undefined || uncertainty.variance === 0) return undefined;
  const t = studentTQuantile((1 + confidence) / 2, uncertainty.degreesOfFreedom);
  const margin = t * Math.sqrt(uncertainty.variance);
  return { low: mean - margin, high: mean + margin, confidence };
}
