import { sql } from "kysely";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Somebody who a letter is due to. */
export interface Addressee {
  readonly id: string;
  readonly email: string;
  readonly language: "sv" | "en";
}

/** How many have an address, and how many of them have had mailing `number`. */
export async function mailingProgress(
  tx: Transaction,
  round: RoundId,
  number: number,
): Promise<{ readonly done: number; readonly total: number }> {
  const { rows } = await sql<{ done: number; total: number }>`
    select count(*) filter (where i.mailings >= ${number}) as done, count(*) as total
    from invitation i join person p on p.tenant = i.tenant and p.id = i.person
    where i.round = ${round} and p.email is not null`.execute(tx);
  return rows[0]!; // an aggregate without groups gives one row
}

/** The number of the latest mailing; 0 when there was none. */
export async function latestMailing(tx: Transaction, round: RoundId): Promise<number> {
  const row = await tx
    .selectFrom("invitation")
    .select(({ fn }) => fn.max<number | null>("mailings").as("latest"))
    .where("round", "=", round)
    .executeTakeFirst();
  return row?.latest ?? 0;
}

/** The next who have not had the mailing. Who has collected a form is among them: they are passed over in `mark`. */
export async function nextAddressees(
  tx: Transaction,
  round: RoundId,
  number: number,
  most: number,
): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select i.id, p.email, p.language
    from invitation i join person p on p.tenant = i.tenant and p.id = i.person
    where i.round = ${round} and i.mailings < ${number} and p.email is not null
    order by i.id limit ${most}`.execute(tx);
  return rows;
}

/**
 * Counts a mailing for these people and gives a new code to those who have not collected their form. All their rows
 * are written alike, so that the counting tells nothing.
 * @param codeHashes by invitation
 * @returns the invitations that a letter is to be sent for
 */
export async function markMailed(
  tx: Transaction,
  number: number,
  codeHashes: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const codes = JSON.stringify([...codeHashes].map(([id, hash]) => ({ id, hash })));
  const { rows } = await sql<{ id: string }>`
    with written as (
      update invitation i set mailings = ${number}, delivery = 'mail',
        code_hash = case when i.collected then i.code_hash else c.hash end
      from json_to_recordset(${codes}) as c (id uuid, hash text)
      where i.id = c.id
      returning i.id, i.code_hash = c.hash as is_new
    )
    select id from written where is_new`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The letters could not be sent: they are due again. */
export async function unmarkMailed(tx: Transaction, number: number, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("invitation")
    .set({ mailings: number - 1, ...(number === 1 ? { delivery: "none" as const } : {}) })
    .where("id", "in", ids)
    .execute();
}

/** The addresses were refused: these people have to be reached in another way. */
export async function markUnreached(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable("invitation").set({ delivery: "none" }).where("id", "in", ids).execute();
}
