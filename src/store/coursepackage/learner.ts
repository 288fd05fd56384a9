import { sql } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** The name by which courses know a person. @param fresh kept where there is none */
export async function learnerAccount(tx: Transaction, person: PersonId, fresh: string): Promise<string> {
  const { rows } = await sql<{ account: string }>`
    insert into course_learner (person, account) values (${person}, ${fresh}::uuid)
    on conflict (tenant, person) do update set account = course_learner.account
    returning account`.execute(tx);
  return rows[0]!.account;
}
