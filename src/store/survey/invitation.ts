import { sql } from "kysely";
import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Relation } from "../../domain/survey/instrument.ts";
import type { Transaction } from "../transaction.ts";

export interface NewInvitation {
  readonly id: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly background: string;
  readonly rated?: PersonId | undefined;
  readonly relation?: Relation | undefined;
}

export interface Invitation {
  readonly id: string;
  readonly round: RoundId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly rated: PersonId | undefined;
  readonly relation: Relation | undefined;
  readonly background: string;
  readonly collected: boolean;
}

const batch = 5000;

export async function insertInvitations(
  tx: Transaction,
  round: RoundId,
  invitations: readonly NewInvitation[],
): Promise<void> {
  for (let start = 0; start < invitations.length; start += batch) {
    const rows = JSON.stringify(invitations.slice(start, start + batch));
    await sql`
      insert into invitation (id, round, person, unit, rated, relation, background)
      select id, ${round}::uuid, person, unit, rated, relation, background
      from json_to_recordset(${rows}) as r
        (id uuid, person uuid, unit uuid, rated uuid, relation text, background text)`.execute(tx);
  }
}

export async function findInvitationByCode(
  tx: Transaction,
  codeHash: string,
): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom("invitation")
    .selectAll()
    .where("code_hash", "=", codeHash)
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** What one person is asked in one round; several in a 360. */
export async function listInvitationsOf(
  tx: Transaction,
  round: RoundId,
  person: PersonId,
): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom("invitation")
    .selectAll()
    .where("round", "=", round)
    .where("person", "=", person)
    .execute();
  return rows.map(toInvitation);
}

/**
 * Marks that a person has collected their form. Every row of the unit is written again, so that no row version tells
 * whose mark came last; whoever else collects in the unit waits meanwhile.
 */
export async function markCollected(tx: Transaction, { id, round, unit }: Invitation): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`collect ${round} ${unit}`}, 0))`.execute(tx);
  await sql`
    update invitation set collected = collected or id = ${id}
    where round = ${round} and unit = ${unit}`.execute(tx);
}

type Row = Omit<Invitation, "rated" | "relation"> & {
  readonly rated: PersonId | null;
  readonly relation: Relation | null;
};

function toInvitation(row: Row): Invitation {
  return {
    id: row.id,
    round: row.round,
    person: row.person,
    unit: row.unit,
    rated: row.rated ?? undefined,
    relation: row.relation ?? undefined,
    background: row.background,
    collected: row.collected,
  };
}
