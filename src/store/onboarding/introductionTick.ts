import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Ids of the items that a person has ticked in the introduction to a post. */
export async function introductionTicks(
  tx: Transaction,
  person: PersonId,
  post: PostId,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("introduction_tick")
    .select("item")
    .where("person", "=", person)
    .where("post", "=", post)
    .execute();
  return new Set(rows.map(({ item }) => item));
}

/** Makes the ticks of a person in a post these, and no others; those that stay keep their day. */
export async function replaceIntroductionTicks(
  tx: Transaction,
  person: PersonId,
  post: PostId,
  items: readonly string[],
  on: Day,
): Promise<void> {
  await tx
    .deleteFrom("introduction_tick")
    .where("person", "=", person)
    .where("post", "=", post)
    .where("item", "not in", ["", ...items])
    .execute();
  for (const item of items)
    await tx
      .insertInto("introduction_tick")
      .values({ person, post, item, ticked_on: on })
      .onConflict((conflict) => conflict.columns(["tenant", "person", "post", "item"]).doNothing())
      .execute();
}
