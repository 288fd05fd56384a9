import { sql } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/**
 * Lets the transaction speak to one person's record while `work` runs: it sees and writes that person's rows, and no
 * others. Outside of it a transaction speaks to the record of the programs, where no person's rows are.
 * @param owner undefined: the record of the programs
 */
export async function inRecordOf<Value>(
  tx: Transaction,
  owner: PersonId | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  if (owner === undefined) return work();
  await sql`select set_config('app.record_owner', ${owner}, true)`.execute(tx);
  const value = await work();
  await sql`select set_config('app.record_owner', '', true)`.execute(tx);
  return value;
}
