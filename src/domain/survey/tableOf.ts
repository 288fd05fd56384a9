import type { AnswerTable } from "../statistics/answerTable.ts";

/** The byte that stands for no answer; others are the answer counted from 1 at the scale's lowest. */
const none = 0;

export interface PackedGroup {
  /** Place of the group. */
  readonly group: number;
  readonly answers: Uint8Array;
}

/** Stands for no answer in the table; no scale reaches it. */
const missing = -128;

/**
 * Packed groups as one table, with answers on the instrument's own scale.
 * @param items answers per respondent
 * @param lowest the scale's lowest answer
 */
export function tableOf(
  packed: readonly PackedGroup[],
  items: number,
  lowest: number,
  groupCount: number,
): AnswerTable {
  const length = packed.reduce((sum, { answers }) => sum + answers.length, 0);
  const answers = new Int8Array(length);
  const groups = new Uint32Array(length / items);
  let at = 0;
  for (const part of packed) {
    part.answers.forEach((byte, place) => {
      answers[at + place] = byte === none ? missing : byte - 1 + lowest;
    });
    groups.fill(part.group, at / items, (at + part.answers.length) / items);
    at += part.answers.length;
  }
  return { rows: length / items, items, answers, missing, groups, groupCount };
}
