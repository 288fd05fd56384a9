/**
 * Answers as they lie in memory when a round is closed or a file is read: one row per respondent, row by row,
 * an answer per item, with the group each row belongs to.
 *
 * `answers[row * items + item]`; `missing` is what stands where nothing was answered: 0 beside answers 1 to 5
 * in a Uint8Array, NaN in a Float64Array. `groups[row]` is an index from 0 to `groupCount` − 1.
 */
export interface AnswerTable {
  readonly rows: number;
  readonly items: number;
  readonly answers: Uint8Array | Int8Array | Float64Array;
  readonly missing: number;
  readonly groups: Uint32Array;
  readonly groupCount: number;
}
