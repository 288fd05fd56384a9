import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

/** The name by which statements call the person whose record the transaction speaks to. @param fresh kept where there is none */
export async function pseudonymOf(tx: Transaction, fresh: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    insert into lrs_pseudonym (name) values (${fresh}::uuid)
    on conflict (tenant, owner) do update set name = lrs_pseudonym.name
    returning name`.execute(tx);
  return rows[0]!.name;
}
