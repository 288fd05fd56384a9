import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

/** Lets one transaction at a time make tenants: processes that start together on an empty database wait here. */
export async function waitForTenancy(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(7403002)`.execute(tx);
}
