import type { Interval } from "../shared/interval.ts";
import { studentTQuantile } from "../statistics/distributions/studentT.ts";
import type { RaterSpread } from "../statistics/selfOtherAgreement.ts";

/** What has been measured of one competency in one person, on the measuring scale. */
export interface CompetencyMeasure {
  readonly competencyId: string;
  /** One for each kind of rater that answered; the own view is `self`. */
  readonly perspectives: readonly Perspective[];
  /** How much raters of the same person differ in the round (`pooledRaterSpread`). */
  readonly spread: RaterSpread;
}

export interface Perspective {
  readonly relation: "self" | "lineManager" | "peer" | "report" | "others";
  readonly raters: number;
  /** The mean of the raters' scores. */
  readonly mean: number;
}

export interface MeasuredLevel {
  readonly score: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly interval: Interval;
  readonly raters: number;
  /** Only the person's own view: said wherever it is shown. */
  readonly isOwnViewOnly: boolean;
}

/**
 * Spread to reckon with until a round has been closed: a standard deviation of 0.8 answer steps between raters of
 * the same person. An assumption, with few degrees of freedom so that intervals stay wide.
 */
export const assumedRaterSpread: RaterSpread = { variance: 0.64, degreesOfFreedom: 20 };

/**
 * Where somebody stands on a competency: the mean of the perspectives of others, each counting once.
 *
 *     x̄ = Σ m_s / k       SE² = max( Σ (s²/n_s) / k²,  Σ (m_s − x̄)² / (k (k − 1)) )
 *
 * The first term is what the spread between raters gives, the second what the perspectives' own disagreement shows;
 * the larger is used (internal and external consistency: R. T. Birge, 1932, Physical Review 40, 207–227).
 * The own view counts only where nobody else has answered, and then with SE² = 2 s²: own ratings agree weakly with
 * others' (H. Heidemeier and K. Moser, 2009, Journal of Applied Psychology 94, 353–370). See docs/methods/needs.md.
 * @returns undefined when nobody has answered
 */
export function measuredLevel(measure: CompetencyMeasure, confidence = 0.95): MeasuredLevel | undefined {
  const answered = measure.perspectives.filter(({ raters }) => raters > 0);
  const others = answered.filter(({ relation }) => relation !== "self");
  const own = answered.find(({ relation }) => relation === "self");
  if (others.length > 0) {
    const score = others.reduce((sum, { mean }) => sum + mean, 0) / others.length;
    const raters = others.reduce((sum, one) => sum + one.raters, 0);
    const error = Math.sqrt(varianceOfPerspectives(others, score, measure.spread));
    return describe(score, error, measure.spread, { raters, isOwnViewOnly: false }, confidence);
  }
  if (own === undefined) return undefined;
  const error = Math.sqrt(2 * measure.spread.variance);
  return describe(own.mean, error, measure.spread, { raters: 1, isOwnViewOnly: true }, confidence);
}

function varianceOfPerspectives(
  others: readonly Perspective[],
  score: number,
  { variance }: RaterSpread,
): number {
  const k = others.length;
  const internal = others.reduce((sum, { raters }) => sum + variance / raters, 0) / (k * k);
  if (k === 1) return internal;
  const external = others.reduce((sum, { mean }) => sum + (mean - score) ** 2, 0) / (k * (k - 1));
  return Math.max(internal, external);
}

function describe(
  score: number,
  standardError: number,
  { degreesOfFreedom }: RaterSpread,
  from: Pick<MeasuredLevel, "raters" | "isOwnViewOnly">,
  confidence: number,
): MeasuredLevel {
  const margin = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  const interval = { low: score - margin, high: score + margin, confidence };
  return { score, standardError, degreesOfFreedom, interval, ...from };
}
