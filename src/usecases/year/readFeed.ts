import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { findActor } from "../../store/access/findActor.ts";
import { findCalendarFeed } from "../../store/year/calendarFeed.ts";
import type { Needs } from "../needs.ts";
import { yearEntries, type YearEntry } from "./yearEntries.ts";

export interface FeedView {
  readonly person: PersonId;
  readonly language: "sv" | "en";
  readonly showsWords: boolean;
  readonly entries: readonly YearEntry[];
}

/** What has been stays in calendars for a season: a program drops what the feed does not hold. */
const daysBack = 90;

/**
 * What a calendar program is given that knows the secret. Who has left has no feed. Not logged: when somebody's
 * calendar asks is nobody's business.
 */
export const readFeed =
  ({ database, now, content, hash }: Pick<Needs, "database" | "now" | "content" | "hash">) =>
  (tenant: TenantId, secret: string): Promise<Result<FeedView, "noSuchFeed">> =>
    database.asTenant(tenant, async (tx) => {
      const today = dayInStockholm(now());
      const feed = await findCalendarFeed(tx, hash(secret));
      const actor = feed && (await findActor(tx, tenant, feed.person, today));
      const owner = feed && (await findOwner(tx, feed.person));
      if (!actor || !owner) return err("noSuchFeed");
      return ok({
        person: feed.person,
        language: owner.language,
        showsWords: feed.showsWords,
        entries: await yearEntries(tx, content, actor, { today, since: addDays(today, -daysBack) }),
      });
    });
