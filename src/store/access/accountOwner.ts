import { sql } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** A person as the one who signs in. */
export interface AccountOwner {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | undefined;
  readonly language: "sv" | "en";
  readonly protectedIdentity: boolean;
}

export async function findOwner(tx: Transaction, person: PersonId): Promise<AccountOwner | undefined> {
  const row = await owners(tx).where("id", "=", person).executeTakeFirst();
  return row && present(row);
}

/** The person who signs in by a name: an e-mail address, whatever its case, or an employee key. */
export async function findOwnerByName(tx: Transaction, name: string): Promise<AccountOwner | undefined> {
  const byEmail = await findOwnerByEmail(tx, name);
  const row = byEmail ?? (await owners(tx).where("employee_key", "=", name).executeTakeFirst());
  return row && ("givenName" in row ? row : present(row));
}

/** The person with an e-mail address, whatever its case. */
export async function findOwnerByEmail(tx: Transaction, email: string): Promise<AccountOwner | undefined> {
  const row = await owners(tx)
    .where(sql`lower(email)`, "=", email.toLowerCase())
    .executeTakeFirst();
  return row && present(row);
}

/**
 * People whose name has every one of the words, at most so many. Who has a protected identity is found by the
 * whole e-mail address or employee key alone.
 */
export async function searchOwners(
  tx: Transaction,
  text: string,
  most: number,
): Promise<readonly AccountOwner[]> {
  const words = text.trim().toLowerCase().split(/\s+/).slice(0, 5);
  const name = sql<string>`lower(given_name || ' ' || family_name)`;
  const rows = await owners(tx)
    .where((row) =>
      row.or([
        row.and([
          row("protected_identity", "=", false),
          ...words.map((word) => row(name, "like", `%${word.replace(/[\\%_]/g, "\\$&")}%`)),
        ]),
        row(sql`lower(email)`, "=", text.trim().toLowerCase()),
        row("employee_key", "=", text.trim()),
      ]),
    )
    .orderBy("family_name")
    .orderBy("given_name")
    .limit(most)
    .execute();
  return rows.map(present);
}

export async function insertOwner(tx: Transaction, owner: AccountOwner): Promise<void> {
  await tx
    .insertInto("person")
    .values({
      id: owner.id,
      employee_key: null,
      given_name: owner.givenName,
      family_name: owner.familyName,
      email: owner.email ?? null,
      gender: null,
      language: owner.language,
      protected_identity: owner.protectedIdentity,
    })
    .execute();
}

export async function saveLanguage(
  tx: Transaction,
  person: PersonId,
  language: AccountOwner["language"],
): Promise<void> {
  await tx.updateTable("person").set({ language }).where("id", "=", person).execute();
}

function owners(tx: Transaction) {
  return tx
    .selectFrom("person")
    .select(["id", "given_name", "family_name", "email", "language", "protected_identity"]);
}

function present(row: Awaited<ReturnType<ReturnType<typeof owners>["execute"]>>[number]): AccountOwner {
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email ?? undefined,
    language: row.language,
    protectedIdentity: row.protected_identity,
  };
}
