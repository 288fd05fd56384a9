import { addDays, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { applicationsAwaiting } from "../../store/programme/application.ts";
import { sessionsWithSeat, type OwnSession } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";

/** What leadership programmes ask of a person just now. */
export interface ProgrammesAtHome {
  /** Applications that wait for the person's yes or no as line manager. */
  readonly awaiting: number;
  /** Sessions lately, after which nothing has been promised. */
  readonly toPromise: readonly OwnSession[];
  readonly next: OwnSession | undefined;
}

/** After two weeks a promise about a session has missed its time: it is not asked for any more. */
const daysToPromise = 14;

export async function programmesAtHome(
  tx: Transaction,
  person: PersonId,
  today: Day,
): Promise<ProgrammesAtHome> {
  const sessions = await sessionsWithSeat(tx, person);
  const since = addDays(today, -daysToPromise);
  return {
    awaiting: (await applicationsAwaiting(tx, person)).length,
    toPromise: sessions.filter(({ on, isPromiseMade }) => !isPromiseMade && since <= on && on < today),
    next: sessions.find(({ on }) => on >= today),
  };
}
