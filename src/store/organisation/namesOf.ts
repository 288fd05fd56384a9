import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Names of some people; those with protected identity have none. */
export async function namesOf(
  tx: Transaction,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("id", "in", [...new Set(people)])
    .where("protected_identity", "=", false)
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.given_name} ${row.family_name}`]));
}
