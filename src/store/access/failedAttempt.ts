import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

/** Lets one request at a time judge attempts on a subject, until the transaction ends: parallel guesses do not slip past. */
export async function holdSubject(tx: Transaction, subject: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 7403002))`.execute(tx);
}

export async function failuresOf(tx: Transaction, subject: string): Promise<readonly Date[]> {
  const rows = await tx.selectFrom("failed_attempt").select("at").where("subject", "=", subject).execute();
  return rows.map((row) => row.at);
}

export async function insertFailure(
  tx: Transaction,
  failure: { readonly id: string; readonly subject: string; readonly at: Date },
): Promise<void> {
  await tx.insertInto("failed_attempt").values(failure).execute();
}

export async function deleteFailure(tx: Transaction, subject: string, id: string): Promise<void> {
  await tx.deleteFrom("failed_attempt").where("subject", "=", subject).where("id", "=", id).execute();
}

export async function deleteFailuresOf(tx: Transaction, subject: string): Promise<void> {
  await tx.deleteFrom("failed_attempt").where("subject", "=", subject).execute();
}

export async function deleteFailuresBefore(tx: Transaction, instant: Date): Promise<void> {
  await tx.deleteFrom("failed_attempt").where("at", "<", instant).execute();
}
