import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface StoredPasskey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly person: PersonId;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** Uses as the authenticator counts them; 0 for those that do not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
}

export async function insertPasskey(tx: Transaction, passkey: StoredPasskey): Promise<void> {
  await tx
    .insertInto("passkey")
    .values({
      id: passkey.id,
      person: passkey.person,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports.join(" "),
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .execute();
}

export async function findPasskey(tx: Transaction, id: string): Promise<StoredPasskey | undefined> {
  const row = await passkeys(tx).where("id", "=", id).executeTakeFirst();
  return row && present(row);
}

/** A person's passkeys, oldest first. */
export async function passkeysOf(tx: Transaction, person: PersonId): Promise<readonly StoredPasskey[]> {
  const rows = await passkeys(tx).where("person", "=", person).orderBy("created_at").execute();
  return rows.map(present);
}

export async function countPasskeyUse(tx: Transaction, id: string, counter: number): Promise<void> {
  await tx.updateTable("passkey").set({ counter }).where("id", "=", id).execute();
}

export async function deletePasskey(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("passkey").where("id", "=", id).execute();
}

function passkeys(tx: Transaction) {
  return tx
    .selectFrom("passkey")
    .select(["id", "person", "public_key", "counter", "transports", "name", "created_at"]);
}

function present(row: Awaited<ReturnType<ReturnType<typeof passkeys>["execute"]>>[number]): StoredPasskey {
  return {
    id: row.id,
    person: row.person,
    publicKey: Uint8Array.from(row.public_key),
    counter: row.counter,
    transports: row.transports.split(" ").filter((one) => one !== ""),
    name: row.name,
    createdAt: row.created_at,
  };
}
