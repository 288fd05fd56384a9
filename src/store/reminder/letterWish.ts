import { usualWish, usualWishOfProtected, type LetterWish } from "../../domain/reminder/letterWish.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** What a person has chosen, or what is usual for somebody like them. */
export async function letterWishOf(
  tx: Transaction,
  person: PersonId,
  protectedIdentity: boolean,
): Promise<LetterWish> {
  const row = await tx.selectFrom("letter_wish").selectAll().where("person", "=", person).executeTakeFirst();
  if (!row) return protectedIdentity ? usualWishOfProtected : usualWish;
  const { weekly, promises, sessions, weekday, hour, shows_words } = row;
  return { weekly, promises, sessions, weekday, hour, showsWords: shows_words };
}

export async function saveLetterWish(tx: Transaction, person: PersonId, wish: LetterWish): Promise<void> {
  const { showsWords, ...same } = wish;
  const columns = { ...same, shows_words: showsWords };
  await tx
    .insertInto("letter_wish")
    .values({ person, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "person"]).doUpdateSet(columns))
    .execute();
}
