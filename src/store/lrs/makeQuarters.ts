import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

/** Partitions that stand ready for statements, beside the running quarter's and the one for whatever is later. */
const quartersAhead = 1;

/** Makes the partitions of quarters that are missing, as the owner of the tables. Nothing is done where none is. */
export async function makeQuarters(tx: Transaction, today: Date): Promise<void> {
  await sql`select lrs_make_partitions((${today}::timestamptz at time zone 'UTC')::date, ${quartersAhead})`.execute(
    tx,
  );
}
