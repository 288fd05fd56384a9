import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** What a person has written for nobody else in a course, by block. */
export async function reflectionsIn(
  tx: Transaction,
  person: PersonId,
  course: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("reflection")
    .select(["block", "words"])
    .where("person", "=", person)
    .where("course", "=", course)
    .execute();
  return new Map(rows.map(({ block, words }) => [block, words]));
}

/** An empty one is removed. */
export async function saveReflection(
  tx: Transaction,
  at: { readonly person: PersonId; readonly course: string; readonly block: string },
  words: string,
  on: Day,
): Promise<void> {
  if (words === "") {
    await tx
      .deleteFrom("reflection")
      .where("person", "=", at.person)
      .where("course", "=", at.course)
      .where("block", "=", at.block)
      .execute();
    return;
  }
  await tx
    .insertInto("reflection")
    .values({ ...at, words, written_on: on })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "person", "course", "block"]).doUpdateSet({ words, written_on: on }),
    )
    .execute();
}
