import { usualQuietHours, type QuietHours } from "../../domain/reminder/quietHours.ts";
import type { Transaction } from "../transaction.ts";

/** What the organisation has said, or what is usual. */
export async function quietHoursOf(tx: Transaction): Promise<QuietHours> {
  const row = await tx.selectFrom("letter_rules").select(["quiet_from", "quiet_until"]).executeTakeFirst();
  return row ? { from: row.quiet_from, until: row.quiet_until } : usualQuietHours;
}

/** @param newKey for links that end letters, where there is none yet */
export async function saveQuietHours(tx: Transaction, quiet: QuietHours, newKey: string): Promise<void> {
  const hours = { quiet_from: quiet.from, quiet_until: quiet.until };
  await tx
    .insertInto("letter_rules")
    .values({ ...hours, unsubscribe_key: newKey })
    .onConflict((conflict) => conflict.column("tenant").doUpdateSet(hours))
    .execute();
}

/** The key that signs links which end letters; made at the first letter. */
export async function unsubscribeKey(tx: Transaction, newKey: string): Promise<string> {
  await tx
    .insertInto("letter_rules")
    .values({
      quiet_from: usualQuietHours.from,
      quiet_until: usualQuietHours.until,
      unsubscribe_key: newKey,
    })
    .onConflict((conflict) => conflict.column("tenant").doNothing())
    .execute();
  const row = await tx.selectFrom("letter_rules").select("unsubscribe_key").executeTakeFirstOrThrow();
  return row.unsubscribe_key;
}
