import type { LrsScope } from "../../domain/lrs/scope.ts";
import type { Transaction } from "../transaction.ts";

/** What lets an application speak to the store. */
export interface LrsCredential {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly secretHash: string;
  readonly scopes: readonly LrsScope[];
  readonly createdAt: Date;
  readonly revokedAt: Date | undefined;
}

export async function insertCredential(tx: Transaction, credential: LrsCredential): Promise<void> {
  await tx
    .insertInto("lrs_credential")
    .values({
      id: credential.id,
      name: credential.name,
      key: credential.key,
      secret_hash: credential.secretHash,
      scopes: JSON.stringify(credential.scopes),
      created_at: credential.createdAt,
      revoked_at: null,
    })
    .execute();
}

export async function findCredential(tx: Transaction, key: string): Promise<LrsCredential | undefined> {
  const row = await tx.selectFrom("lrs_credential").selectAll().where("key", "=", key).executeTakeFirst();
  return row && toCredential(row);
}

export async function listCredentials(tx: Transaction): Promise<readonly LrsCredential[]> {
  const rows = await tx.selectFrom("lrs_credential").selectAll().orderBy("created_at").execute();
  return rows.map(toCredential);
}

/** @returns whether there was one in force */
export async function revokeCredential(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("lrs_credential")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly secret_hash: string;
  readonly scopes: unknown;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

function toCredential(row: Row): LrsCredential {
  return {
    id: row.id,
    name: row.name,
    key: row.key,
    secretHash: row.secret_hash,
    scopes: row.scopes as readonly LrsScope[], // insertCredential alone writes it
    createdAt: row.created_at,
    revokedAt: row.revoked_at ?? undefined,
  };
}
