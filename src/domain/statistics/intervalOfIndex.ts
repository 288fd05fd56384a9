import type { Interval } from "../shared/interval.ts";
import type { Bounds } from "./bounds.ts";
import { intervalOfMean } from "./intervalOfMean.ts";
import { meanOf, type ScaleMoments } from "./scaleMoments.ts";

/** A unit's index, 0 to 100, with the moments of the scores (means of the items) of those who answered every item. */
export interface MeasuredIndex {
  readonly index: number;
  readonly scores: ScaleMoments;
}

/** The scale behind an index: its answers, whole numbers from `min` to `max`, and how many items it has. */
export interface IndexScale extends Bounds {
  readonly items: number;
}

/**
 * The confidence interval of a unit's index: index ± t · s/√n · 100/(max − min), kept within 0 to 100.
 *
 * It stands around the index as it is published (each item over its own answers); its width comes from the
 * respondents who answered every item. It speaks of the unit as it works, not only of those who happened to be
 * there that day, so it does not shrink to nothing when all have answered.
 * @returns undefined with fewer than two complete respondents
 */
export function intervalOfIndex(
  { index, scores }: MeasuredIndex,
  { min, max, items }: IndexScale,
  confidence = 0.95,
): Interval | undefined {
  const mean = meanOf(scores);
  const interval = intervalOfMean(scores, 1 / items, confidence);
  if (mean === undefined || interval === undefined) return undefined;
  const toIndex = (answer: number) => (answer * 100) / (max - min);
  return {
    low: Math.max(0, index + toIndex(interval.low - mean)),
    high: Math.min(100, index + toIndex(interval.high - mean)),
    confidence,
  };
}
