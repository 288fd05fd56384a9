import type { ApplicationId } from "../domain/programme/programme.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { applicationsAwaiting } from "../store/programme/application.ts";
import { sessionsWithSeat, type OwnSession } from "../store/programme/session.ts";
import type { Transaction } from "../store/transaction.ts";

/** What leadership programmes ask of a person just now. */
export interface ProgrammesNow {
  /** Applications that wait for the person's yes or no as line manager. */
  readonly awaiting: readonly ApplicationId[];
  /** Sessions lately, after which nothing has been promised. */
  readonly toPromise: readonly OwnSession[];
  /** Sessions to come, the next first. */
  readonly upcoming: readonly OwnSession[];
}

/** After two weeks a promise about a session has missed its time: it is not asked for any more. */
const daysToPromise = 14;

export async function programmesNow(tx: Transaction, person: PersonId, today: Day): Promise<ProgrammesNow> {
  const sessions = await sessionsWithSeat(tx, person);
  const since = addDays(today, -daysToPromise);
  return {
    awaiting: (await applicationsAwaiting(tx, person)).map(({ id }) => id),
    toPromise: sessions.filter(({ on, isPromiseMade }) => !isPromiseMade && since <= on && on < today),
    upcoming: sessions.filter(({ on }) => on >= today),
  };
}
