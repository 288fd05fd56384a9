import { sql } from "kysely";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { AnswerGroup } from "../../domain/survey/ballot.ts";
import type { Transaction } from "../transaction.ts";

/** So many rows of a group are written again with each answer: a new one hides among them. */
const rewritten = 150;

/**
 * Adds an answer to its group without a trace of when. The group's rows (of a large group, a random 150 of them) are
 * taken out and written again together with the new one, in random order and under new keys: neither key, row
 * version nor place in the table tells which came last. Whoever else answers in the group waits meanwhile: two at
 * once would each leave a row that stands alone.
 */
export async function insertAnswer(tx: Transaction, group: AnswerGroup, answers: Uint8Array): Promise<void> {
  const { round, unit, rated, relation, background } = group;
  await sql`
    select cast_answer(${round}, ${unit}, ${rated ?? null}, ${relation ?? null}, ${background}, ${answers}, ${rewritten})
  `.execute(tx);
}

export interface GroupedAnswers {
  readonly group: AnswerGroup;
  readonly answers: Uint8Array;
}

const batch = 5000;

/** Adds many answers at once under random keys, each batch in random order. */
export async function insertAnswers(
  tx: Transaction,
  round: RoundId,
  all: readonly GroupedAnswers[],
): Promise<void> {
  for (let start = 0; start < all.length; start += batch) {
    const rows = all.slice(start, start + batch).map(({ group, answers }) => ({
      unit: group.unit,
      rated: group.rated ?? null,
      relation: group.relation ?? null,
      background: group.background,
      answers: toHex(answers),
    }));
    await sql`
      insert into answer (key, round, unit, rated, relation, background, answers)
      select gen_random_uuid(), ${round}::uuid, unit, rated, relation, background, decode(answers, 'hex')
      from json_to_recordset(${JSON.stringify(rows)}) as r
        (unit uuid, rated uuid, relation text, background text, answers text)
      order by gen_random_uuid()`.execute(tx);
  }
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
