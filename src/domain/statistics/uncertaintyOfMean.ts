import { varianceOf, type ScaleMoments } from "./scaleMoments.ts";

/** How uncertain a mean is: the variance of the mean (its standard error, squared) and what that rests on. */
export interface MeanUncertainty {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/**
 * The uncertainty of a group's mean score: s²/n with n − 1 degrees of freedom.
 *
 * Answers are rounded to the steps of the scale, so that even a group whose answers are all the same is not known
 * better than the rounding: s² is at least step²/12, the variance of a rounding error (W. F. Sheppard, 1898).
 * No finite population correction: see docs/methods/interval-of-an-index.md.
 * @param step the smallest difference between two possible scores: 1/9 for the mean of nine whole answers
 * @returns undefined with fewer than two scores
 */
export function uncertaintyOfMean(moments: ScaleMoments, step: number): MeanUncertainty | undefined {
  const variance = varianceOf(moments);
  if (variance === undefined) return undefined;
  return {
    variance: Math.max(variance, (step * step) / 12) / moments.n,
    degreesOfFreedom: moments.n - 1,
  };
}
