import type { SignInLink } from "../../domain/access/signInLink.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** A new link replaces those that the person has been given before. */
export async function replaceLink(
  tx: Transaction,
  person: PersonId,
  link: { readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await tx.deleteFrom("sign_in_link").where("person", "=", person).execute();
  await tx
    .insertInto("sign_in_link")
    .values({ token_hash: link.tokenHash, person, expires_at: link.expiresAt, used_at: null })
    .execute();
}

/** @param hold lets no other transaction spend the link until this one ends */
export async function findLink(
  tx: Transaction,
  tokenHash: string,
  hold = false,
): Promise<SignInLink | undefined> {
  const row = await tx
    .selectFrom("sign_in_link")
    .select(["person", "expires_at", "used_at"])
    .where("token_hash", "=", tokenHash)
    .$if(hold, (query) => query.forUpdate())
    .executeTakeFirst();
  return row && { person: row.person, expiresAt: row.expires_at, usedAt: row.used_at ?? undefined };
}

export async function spendLink(tx: Transaction, tokenHash: string, at: Date): Promise<void> {
  await tx.updateTable("sign_in_link").set({ used_at: at }).where("token_hash", "=", tokenHash).execute();
}
