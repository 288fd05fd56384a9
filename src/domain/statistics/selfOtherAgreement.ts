import type { Interval } from "../shared/interval.ts";
import { studentTQuantile, studentTUpperTail } from "./distributions/studentT.ts";
import { meanOf, sumOfSquaredDeviations, type ScaleMoments } from "./scaleMoments.ts";

/** How much those who rate the same person differ from each other, pooled over everybody rated in the round. */
export interface RaterSpread {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/** How a person's picture of herself stands to the others' on one scale, in answer steps. */
export interface SelfOtherAgreement {
  /** own rating − mean of the others: above 0 she sees herself higher */
  readonly gap: number;
  readonly interval: Interval;
  /** 0 to 1: the share of raters who would stand at least as far from the others' mean as she does herself */
  readonly agreement: number;
  readonly verdict: "seesSelfHigher" | "seesSelfLower" | "cannotTell";
}

/**
 * s² = Σᵢ SSᵢ / Σᵢ (nᵢ − 1) over all groups of raters: four raters say little of their own spread, a round says much.
 * @returns undefined when no group has two raters
 */
export function pooledRaterSpread(groupsOfRaters: readonly ScaleMoments[]): RaterSpread | undefined {
  const degreesOfFreedom = groupsOfRaters.reduce((sum, { n }) => sum + Math.max(0, n - 1), 0);
  if (degreesOfFreedom === 0) return undefined;
  const squares = groupsOfRaters.reduce((sum, group) => sum + sumOfSquaredDeviations(group), 0);
  return { variance: squares / degreesOfFreedom, degreesOfFreedom };
}

/**
 * Self–other agreement of a 360, for groups of raters as small as four.
 *
 * gap = self − x̄, with the interval gap ± t · s/√n: the uncertainty of the others' mean; her own answer is what it
 * is. agreement = P(|T| ≥ |gap| / (s √(1 + 1/n))): were she one more rater of the same person, gap would have the
 * variance s²(1 + 1/n), so that agreement is evenly spread over 0 to 1, whatever n is. 0.6: she stands like most
 * raters; below 0.05: further off than nineteen of twenty.
 * Source: the t interval and prediction interval for a normal sample with pooled variance (Hahn & Meeker, 1991,
 * Statistical Intervals, ch. 4); the question: Atwater & Yammarino (1992), Personnel Psychology 45, 141–164.
 * @param self her own score, the mean of her answers to the scale's items
 * @param others the scores of those who rated her
 * @param spread `pooledRaterSpread` of the round
 * @returns undefined without other raters, or when raters of the round do not differ at all
 */
export function selfOtherAgreement(
  self: number,
  others: ScaleMoments,
  spread: RaterSpread,
  confidence = 0.95,
): SelfOtherAgreement | undefined {
  const mean = meanOf(others);
  if (mean === undefined || !(spread.variance > 0)) return undefined;
  const { variance, degreesOfFreedom } = spread;
  const gap = self - mean;
  const margin = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * Math.sqrt(variance / others.n);
  const distance = Math.abs(gap) / Math.sqrt(variance * (1 + 1 / others.n));
  const interval = { low: gap - margin, high: gap + margin, confidence };
  return {
    gap,
    interval,
    agreement: 2 * studentTUpperTail(distance, degreesOfFreedom),
    verdict: verdictOf(interval),
  };
}

function verdictOf({ low, high }: Interval): SelfOtherAgreement["verdict"] {
  if (low > 0) return "seesSelfHigher";
  return high < 0 ? "seesSelfLower" : "cannotTell";
}
