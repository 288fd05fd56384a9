/** A closed interval of numbers, `low` ≤ `high`, with the share of repetitions that would hold the truth (0.95, say). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}
