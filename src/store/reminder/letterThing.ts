import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Of some things, those that a person has been told of. */
export async function toldOf(
  tx: Transaction,
  person: PersonId,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx
    .selectFrom("letter_thing")
    .select("thing")
    .where("person", "=", person)
    .where("thing", "in", keys)
    .execute();
  return new Set(rows.map(({ thing }) => thing));
}

/** Takes things for a letter. Nobody else can: the letter's transaction fails where somebody has. */
export async function takeThings(
  tx: Transaction,
  letter: { readonly id: string; readonly person: PersonId },
  keys: readonly string[],
): Promise<void> {
  await tx
    .insertInto("letter_thing")
    .values(keys.map((thing) => ({ person: letter.person, thing, letter: letter.id })))
    .execute();
}

export async function thingsOf(tx: Transaction, letter: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom("letter_thing").select("thing").where("letter", "=", letter).execute();
  return new Set(rows.map(({ thing }) => thing));
}
