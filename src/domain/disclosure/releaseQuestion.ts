/**
 * What is asked when a round closes: the tree of units, and what those counted directly in each unit answered.
 * Parents come before children.
 */
export interface ReleaseUnit {
  /** Place of the unit above, −1 at the top. */
  readonly parent: number;
  /** Somebody leads the unit, and would miss its result most. */
  readonly isLed: boolean;
  readonly own: GroupAnswers;
}

/** The answers of one group of people. */
export interface GroupAnswers {
  /** Those who answered at least one item. */
  readonly respondents: number;
  /** Per item, how many gave each answer, the lowest first: each item has its own n. Reversed items are turned. */
  readonly counts: readonly (readonly number[])[];
  /** Those who answered every item: the spread of their scores is published with an index. */
  readonly complete: number;
  /** Per published scale, over complete respondents: a score is the mean of the scale's items, the lowest answer counting 0. */
  readonly scores: readonly ScoreSums[];
}

interface ScoreSums {
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** A published scale as places among the items. */
export interface ReleaseScale {
  readonly id: string;
  readonly items: readonly number[];
}

/** Fewest answers for an index, and for items with their distributions; the second is no lower than the first. */
export interface ReleaseThresholds {
  readonly index: number;
  readonly items: number;
}

export interface ReleaseQuestion {
  readonly units: readonly ReleaseUnit[];
  readonly scales: readonly ReleaseScale[];
  readonly thresholds: ReleaseThresholds;
}

/**
 * Why a figure is not shown. `tooFewAnswers`: fewer than the threshold. `protectsAnother`: enough answers, but
 * together with what is shown it would let a smaller group be worked out. `tooUniform`: all answered so alike
 * that each person's answer would follow.
 */
export type WithheldReason = "tooFewAnswers" | "protectsAnother" | "tooUniform";

/** How far a unit is shown. The items of a unit are shown only where its index is. */
export type UnitDecision =
  | { readonly level: "items" }
  | { readonly level: "index"; readonly itemsReason: WithheldReason }
  | { readonly level: "withheld"; readonly reason: WithheldReason };

export const nobody: GroupAnswers = { respondents: 0, counts: [], complete: 0, scores: [] };

/** Two groups seen as one. */
export function addGroups(one: GroupAnswers, other: GroupAnswers): GroupAnswers {
  if (one.counts.length === 0) return other;
  if (other.counts.length === 0) return one;
  return {
    respondents: one.respondents + other.respondents,
    complete: one.complete + other.complete,
    counts: one.counts.map((levels, item) =>
      levels.map((count, level) => count + other.counts[item]![level]!),
    ),
    scores: one.scores.map(({ sum, sumOfSquares }, scale) => ({
      sum: sum + other.scores[scale]!.sum,
      sumOfSquares: sumOfSquares + other.scores[scale]!.sumOfSquares,
    })),
  };
}

export function answersToItem({ counts }: GroupAnswers, item: number): number {
  return (counts[item] ?? []).reduce((sum, count) => sum + count, 0);
}

/** Sum of answers to an item, the lowest answer counting 0. */
export function sumOfItem({ counts }: GroupAnswers, item: number): number {
  return (counts[item] ?? []).reduce((sum, count, level) => sum + count * level, 0);
}

/** The highest answer, the lowest counting 0. */
export function highestAnswer(groups: readonly GroupAnswers[]): number {
  return groups.reduce(
    (top, { counts }) => counts.reduce((highest, levels) => Math.max(highest, levels.length - 1), top),
    1,
  );
}
