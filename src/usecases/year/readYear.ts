import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { monthsAhead, type Month } from "../../domain/year/monthsAhead.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import { cardsOf } from "../../store/learning/questionCard.ts";
import type { Transaction } from "../../store/transaction.ts";
import { calendarFeedOf, type CalendarFeed } from "../../store/year/calendarFeed.ts";
import type { Needs } from "../needs.ts";
import { yearEntries, type YearEntry } from "./yearEntries.ts";

export interface YearView {
  readonly months: readonly Month<YearEntry>[];
  /** A course, its questions, a seat, an offer accepted, a promise, an introduction: something goes on for the person. */
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

/** What goes on without a day in the year: a course, questions that come back, a promise whose day has passed. */
async function trains(tx: Transaction, person: PersonId): Promise<boolean> {
  const enrolments = await enrolmentsOf(tx, person);
  if (enrolments.some(({ finishedOn }) => finishedOn === undefined)) return true;
  if ((await cardsOf(tx, person)).length > 0) return true;
  const plans = await plansOf(tx, person);
  return plans.some(({ content }) => content.commitments.some(({ state }) => state === "open"));
}

/** A person's year: what comes, by month, and whether anything goes on at all. */
export const readYear =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<YearView> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const entries = await yearEntries(tx, content, actor, { today, since: today });
      const feed = await calendarFeedOf(tx, actor.person);
      return {
        months: monthsAhead(entries, today),
        hasOngoing: entries.some(({ kind }) => ongoingKinds.has(kind)) || (await trains(tx, actor.person)),
        feed: feed && { person: feed.person, showsWords: feed.showsWords, madeOn: feed.madeOn },
        leads: actor.leads.length > 0,
        isHr: isHrDeveloper(actor),
      };
    });
