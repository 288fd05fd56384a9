import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function findPasswordHash(tx: Transaction, person: PersonId): Promise<string | undefined> {
  const row = await tx.selectFrom("password").select("hash").where("person", "=", person).executeTakeFirst();
  return row?.hash;
}

export async function savePassword(
  tx: Transaction,
  person: PersonId,
  hash: string,
  changedAt: Date,
): Promise<void> {
  await tx
    .insertInto("password")
    .values({ person, hash, changed_at: changedAt })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "person"]).doUpdateSet({ hash, changed_at: changedAt }),
    )
    .execute();
}
