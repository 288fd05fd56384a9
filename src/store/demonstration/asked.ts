import { sql } from "kysely";
import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Relation } from "../../domain/survey/instrument.ts";
import type { Transaction } from "../transaction.ts";

export interface AskedPerson {
  readonly id: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly background: string;
  readonly rated: PersonId | undefined;
  readonly relation: Relation | undefined;
}

/** Everybody asked in a round, in the order of their ids: those are random, and say nothing. */
export async function listAsked(tx: Transaction, round: RoundId): Promise<readonly AskedPerson[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(["id", "person", "unit", "background", "rated", "relation"])
    .where("round", "=", round)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...row,
    rated: row.rated ?? undefined,
    relation: row.relation ?? undefined,
  }));
}

/** Marks who has collected a form. Every row of the round is written again, so that none stands out. */
export async function markAllCollected(
  tx: Transaction,
  round: RoundId,
  invitations: readonly string[],
): Promise<void> {
  const ids = JSON.stringify(invitations);
  await sql`
    update invitation set collected = id in (select value::uuid from json_array_elements_text(${ids}::json))
    where round = ${round}`.execute(tx);
}

/** Has nobody collected a form in the round yet? */
export async function isUntouched(tx: Transaction, round: RoundId): Promise<boolean> {
  const row = await tx
    .selectFrom("invitation")
    .select("id")
    .where("round", "=", round)
    .where("collected", "=", true)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}
