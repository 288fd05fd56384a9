import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { monthsAhead, type Month } from "../../domain/year/monthsAhead.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import { calendarFeedOf, type CalendarFeed } from "../../store/year/calendarFeed.ts";
import type { Needs } from "../needs.ts";
import { yearEntries, type YearEntry } from "./yearEntries.ts";

export interface YearView {
  readonly months: readonly Month<YearEntry>[];
  /** A course, a seat, an offer accepted, a promise, an introduction: something goes on for the person. */
  readonly hasOngoing: boolean;
  readonly feed: Omit<CalendarFeed, "secretHash"> | undefined;
  readonly leads: boolean;
  readonly isHr: boolean;
}

const ongoingKinds: ReadonlySet<YearEntry["kind"]> = new Set([
  "session",
  "peerMeeting",
  "peerPromise",
  "mentoringBegins",
  "mentoringEnds",
  "occasion",
  "lookBack",
  "introduction",
]);

/** A person's year: what comes, by month, and whether anything goes on at all. */
export const readYear =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<YearView> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const entries = await yearEntries(tx, content, actor, { today, since: today });
      const takesCourse = (await enrolmentsOf(tx, actor.person)).some(
        ({ finishedOn }) => finishedOn === undefined,
      );
      const feed = await calendarFeedOf(tx, actor.person);
      return {
        months: monthsAhead(entries, today),
        hasOngoing: takesCourse || entries.some(({ kind }) => ongoingKinds.has(kind)),
        feed: feed && { person: feed.person, showsWords: feed.showsWords, madeOn: feed.madeOn },
        leads: actor.leads.length > 0,
        isHr: isHrDeveloper(actor),
      };
    });
