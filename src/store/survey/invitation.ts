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

/** An invitation, if it is this person's. */
export async function findInvitationOf(
  tx: Transaction,
  id: string,
  person: PersonId,
): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom("invitation")
    .selectAll()
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Replaces the code of somebody who has not collected their form. @returns false when they have */
export async function setCode(tx: Transaction, id: string, codeHash: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("invitation")
    .set({ code_hash: codeHash })
    .where("id", "=", id)
    .where("collected", "=", false)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/**
 * Marks that a person has collected their form. Every row of the unit is written again, so that no row version tells
 * whose mark came last; whoever else collects in the unit waits meanwhile.
 * @returns false when the code was replaced in the same moment
 */
export async function markCollected(
  tx: Transaction,
  { id, round, unit }: Invitation,
  codeHash: string,
): Promise<boolean> {
  const { rows } = await sql<{ collected: boolean }>`
    select mark_collected(${round}, ${unit}, ${id}, ${codeHash}) as collected`.execute(tx);
  return rows[0]?.collected ?? false;
}

/** How many peers and reports are asked about somebody. */
export async function ratersAsked(
  tx: Transaction,
  round: RoundId,
  rated: PersonId,
): Promise<{ readonly peers: number; readonly reports: number }> {
  const { rows } = await sql<{ peers: number; reports: number }>`
    select count(*) filter (where relation = 'peer') as peers,
      count(*) filter (where relation = 'report') as reports
    from invitation where round = ${round} and rated = ${rated}`.execute(tx);
  return rows[0]!; // an aggregate without groups gives one row
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
