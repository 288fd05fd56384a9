import type { GroupAnswers, ReleaseScale, ReleaseThresholds } from "./releaseQuestion.ts";

/** People of one unit who have the same background, as far as it followed their answers. */
export interface DetailCell {
  readonly unit: number;
  /** By variable; undefined where it did not follow the answers. */
  readonly values: readonly (string | undefined)[];
  readonly answers: GroupAnswers;
}

/** What a release tells of its units, and the people behind it by background. */
export interface DetailQuestion {
  /** Place of the unit above, −1 at the top; parents before children. */
  readonly parents: readonly number[];
  /** The published unit that each unit's own answers belong to, by level; −1: to none. */
  readonly indexAtoms: readonly number[];
  readonly itemAtoms: readonly number[];
  readonly cells: readonly DetailCell[];
  readonly variables: number;
  readonly scales: readonly ReleaseScale[];
  readonly thresholds: ReleaseThresholds;
}

/** Atoms whose people are told of by the values of one variable, taken together. */
export interface DetailGroup {
  readonly variable: number;
  /** The unit that all of them are in or below: the group counts for this unit and those above it. */
  readonly place: number;
  /** At least two values, each with the threshold; who has none of them is in no figure. */
  readonly cellsByValue: ReadonlyMap<string, readonly number[]>;
}
