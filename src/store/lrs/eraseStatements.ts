import { sql, type RawBuilder } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { inRecordOf } from "./inRecordOf.ts";

// Only a person's own record is erased from. What programs share is voided, as the standard has it.

export async function eraseStatements(
  tx: Transaction,
  owner: PersonId,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await inRecordOf(tx, owner, () => erase(tx, sql`id = any(${[...ids]}::uuid[])`));
}

/** Erases all that was told of one time that something was taken or played. */
export async function eraseRegistration(
  tx: Transaction,
  owner: PersonId,
  registration: string,
): Promise<void> {
  const told = sql`(stored_at, place) in (
    select stored_at, place from lrs_statement where registration = ${registration}::uuid)`;
  await inRecordOf(tx, owner, () => erase(tx, told));
}

/** Erases a person's record: statements, attachments, documents, and the name that statements called the person by. */
export async function eraseRecord(tx: Transaction, owner: PersonId): Promise<void> {
  await inRecordOf(tx, owner, async () => {
    await erase(tx, sql`true`);
    for (const table of ["lrs_attachment", "lrs_document", "lrs_pseudonym", "lrs_clock"])
      await sql`delete from ${sql.table(table)}`.execute(tx);
  });
}

async function erase(tx: Transaction, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (delete from lrs_statement_id where ${which} returning id, stored_at, place),
         refers as (delete from lrs_reference r using gone where r.source = gone.id),
         follows as (delete from lrs_follow f using gone where f.source = gone.id or f.target = gone.id),
         told as (delete from lrs_follow_mention f using gone where f.source = gone.id or f.target = gone.id),
         mentions as (
           update lrs_mention m
           set places = array(select place from unnest(m.places) place where place <> all (g.places))
           from (select stored_at, array_agg(place) as places from gone group by stored_at) g
           where m.stored_at = g.stored_at)
    delete from lrs_statement s using gone where s.stored_at = gone.stored_at and s.place = gone.place`.execute(
    tx,
  );
  await sql`delete from lrs_mention where places = '{}'`.execute(tx);
}
