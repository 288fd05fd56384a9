import type { IssuerKey } from "../../domain/badge/issuerKey.ts";
import type { Transaction } from "../transaction.ts";

/** Keeps a key as the one in use, unless another came first. */
export async function insertIssuerKey(tx: Transaction, key: IssuerKey): Promise<void> {
  await tx
    .insertInto("issuer_key")
    .values({
      id: key.id,
      public_key: key.publicKey,
      secret_key: key.secretKey,
      used_from: key.usedFrom,
      used_until: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The key in use first, then those before it, the latest first. */
export async function listIssuerKeys(tx: Transaction): Promise<readonly IssuerKey[]> {
  const rows = await tx.selectFrom("issuer_key").selectAll().orderBy("used_from", "desc").execute();
  return rows.map((row) => ({
    id: row.id,
    publicKey: row.public_key,
    secretKey: row.secret_key,
    usedFrom: row.used_from,
    usedUntil: row.used_until ?? undefined,
  }));
}

export async function findIssuerKeyInUse(tx: Transaction): Promise<IssuerKey | undefined> {
  return (await listIssuerKeys(tx)).find(({ usedUntil }) => usedUntil === undefined);
}

export async function endIssuerKey(tx: Transaction, at: Date): Promise<void> {
  await tx.updateTable("issuer_key").set({ used_until: at }).where("used_until", "is", null).execute();
}
