import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** A person's private calendar feed, which is read by its secret alone. */
export interface CalendarFeed {
  readonly person: PersonId;
  readonly secretHash: string;
  /** Commitments are shown with their words. */
  readonly showsWords: boolean;
  readonly madeOn: Day;
}

/** An earlier address of the person stops working. */
export async function saveCalendarFeed(tx: Transaction, feed: CalendarFeed): Promise<void> {
  const columns = { secret_hash: feed.secretHash, shows_words: feed.showsWords, made_on: feed.madeOn };
  await tx
    .insertInto("calendar_feed")
    .values({ person: feed.person, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "person"]).doUpdateSet(columns))
    .execute();
}

export async function deleteCalendarFeed(tx: Transaction, person: PersonId): Promise<void> {
  await tx.deleteFrom("calendar_feed").where("person", "=", person).execute();
}

export async function calendarFeedOf(tx: Transaction, person: PersonId): Promise<CalendarFeed | undefined> {
  return (await feeds(tx, "person", person))[0];
}

export async function findCalendarFeed(
  tx: Transaction,
  secretHash: string,
): Promise<CalendarFeed | undefined> {
  return (await feeds(tx, "secret_hash", secretHash))[0];
}

async function feeds(
  tx: Transaction,
  by: "person" | "secret_hash",
  value: string,
): Promise<readonly CalendarFeed[]> {
  const rows = await tx
    .selectFrom("calendar_feed")
    .selectAll()
    .where(tx.dynamic.ref(by), "=", value)
    .execute();
  return rows.map((row) => ({
    person: row.person,
    secretHash: row.secret_hash,
    showsWords: row.shows_words,
    madeOn: row.made_on,
  }));
}
