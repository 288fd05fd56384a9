import type { Interval } from "../shared/interval.ts";
import { differenceOfMeans } from "./differenceOfMeans.ts";
import type { IndexScale, MeasuredIndex } from "./intervalOfIndex.ts";

/** How an index moved, in index points, and what can be said of it. */
export interface IndexChange {
  readonly change: number;
  readonly interval: Interval;
  readonly verdict: "higher" | "lower" | "cannotTell";
}

/**
 * The change of a unit's index from one round to a later one, with its uncertainty; also the difference between
 * two units in the same round.
 *
 * (index₂ − index₁) ± the margin of Welch's interval for the two rounds' scores, in index points. The rounds are
 * treated as independent, for no stored thing ties a person's answers together: see
 * docs/methods/change-between-rounds.md. The verdict is `cannotTell` as long as 0 lies within the interval.
 * @returns undefined when a round has fewer than two complete respondents
 */
export function changeBetweenRounds(
  before: MeasuredIndex,
  after: MeasuredIndex,
  { min, max, items }: IndexScale,
  confidence = 0.95,
): IndexChange | undefined {
  const difference = differenceOfMeans(after.scores, before.scores, 1 / items, confidence);
  if (difference === undefined) return undefined;
  const margin = ((difference.interval.high - difference.difference) * 100) / (max - min);
  const change = after.index - before.index;
  const interval = { low: change - margin, high: change + margin, confidence };
  return { change, interval, verdict: verdictOf(interval) };
}

function verdictOf({ low, high }: Interval): IndexChange["verdict"] {
  if (low > 0) return "higher";
  return high < 0 ? "lower" : "cannotTell";
}
