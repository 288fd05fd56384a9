import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** The name of a person that others are asked about; undefined where the identity is protected. */
export async function findRatedName(tx: Transaction, person: PersonId): Promise<string | undefined> {
  const row = await tx
    .selectFrom("person")
    .select(["given_name", "family_name"])
    .where("id", "=", person)
    .where("protected_identity", "=", false)
    .executeTakeFirst();
  return row && `${row.given_name} ${row.family_name}`;
}
