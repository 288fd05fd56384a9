import { meanToIndex, reverseAnswer } from "../statistics/bounds.ts";
import type { Day } from "../shared/day.ts";
import type { Answers, Instrument } from "./instrument.ts";

/** A person's own answers to an instrument, outside every round: a private note. */
export interface OwnAssessment {
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly answeredOn: Day;
  readonly answers: Answers;
}

/** One person's mean on a scale, on the answer scale and as 0–100; more is better. */
export interface OwnScore {
  readonly mean: number;
  readonly index: number;
}

/** Scores by sub-scale: the mean of the items answered, where at least half were; else the scale is left out. */
export function ownScores(instrument: Instrument, answers: Answers): ReadonlyMap<string, OwnScore> {
  const { items, scale, subScales } = instrument;
  const answerOf = new Map(
    items.map(({ id, isReversed }, place) => {
      const answer = answers[place];
      return [id, answer !== undefined && isReversed ? reverseAnswer(answer, scale) : answer];
    }),
  );
  return new Map(
    subScales.flatMap(({ id, itemIds }) => {
      const given = itemIds.flatMap((item) => answerOf.get(item) ?? []);
      if (given.length === 0 || given.length * 2 < itemIds.length) return [];
      const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
      return [[id, { mean, index: meanToIndex(mean, scale) }]];
    }),
  );
}
