import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { deleteCalendarFeed, saveCalendarFeed } from "../../store/year/calendarFeed.ts";
import type { Needs } from "../needs.ts";

/** Makes the address of the own calendar feed; an earlier one stops working. @returns its secret, told this once */
export const makeFeed =
  ({ database, now, newSecret, hash }: Pick<Needs, "database" | "now" | "newSecret" | "hash">) =>
  (actor: Actor, showsWords: boolean): Promise<string> =>
    database.asTenant(actor.tenant, async (tx) => {
      const secret = newSecret();
      const madeOn = dayInStockholm(now());
      await saveCalendarFeed(tx, { person: actor.person, secretHash: hash(secret), showsWords, madeOn });
      return secret;
    });

/** Takes the address away: calendar programs that use it get nothing more. */
export const revokeFeed =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<void> =>
    database.asTenant(actor.tenant, (tx) => deleteCalendarFeed(tx, actor.person));
