import type { Interval } from "../shared/interval.ts";
import { fQuantile, type FDegrees } from "./distributions/fDistribution.ts";

/**
 * The confidence interval of Cronbach's alpha, for n respondents who answered all k items.
 *
 * (1 − α)/(1 − α̂) follows F with n − 1 and (n − 1)(k − 1) degrees of freedom, so the limits are
 * 1 − (1 − α̂) F₁₋ₚ and 1 − (1 − α̂) Fₚ with p = (1 − confidence)/2.
 * Source: L. S. Feldt (1965), Psychometrika 30, 357–370; Feldt, Woodruff & Salih (1987), Applied Psychological
 * Measurement 11, 93–103. It assumes normal scores and equal covariances.
 * @returns undefined with fewer than two items or respondents
 */
export function feldtInterval(alpha: number, n: number, k: number, confidence = 0.95): Interval | undefined {
  if (n < 2 || k < 2) return undefined;
  const degrees: FDegrees = [n - 1, (n - 1) * (k - 1)];
  const tail = (1 - confidence) / 2;
  return {
    low: 1 - (1 - alpha) * fQuantile(1 - tail, degrees),
    high: 1 - (1 - alpha) * fQuantile(tail, degrees),
    confidence,
  };
}
