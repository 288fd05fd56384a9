import { addMonths, parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { ProgrammeSession } from "./programme.ts";

/** A session as somebody wrote it. */
export interface WrittenSession {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly preparation: string;
}

export type SessionFault = "empty" | "tooLong" | "noDay" | "noTime" | "endsBeforeItBegins" | "farOff";
export type SessionFaults = Readonly<Partial<Record<keyof WrittenSession, SessionFault>>>;

const longestPlace = 300;
const longestPreparation = 2000;
/** Further from today a day is a slip of the pen. */
const monthsBack = 12;
const monthsAhead = 36;

/**
 * Reads a session; hours are written 9.00, 09:00 or 0900. One that has been held can be written afterwards, up to a
 * year.
 */
export function parseSession(
  written: WrittenSession,
  today: Day,
): Result<Omit<ProgrammeSession, "id" | "cohortId">, SessionFaults> {
  const on = parseDay(written.on.trim());
  const [from, to] = [parseTime(written.from), parseTime(written.to)];
  const [place, preparation] = [written.place.trim(), written.preparation.trim()];
  const faults: Partial<Record<keyof WrittenSession, SessionFault>> = {};
  if (on === undefined) faults.on = "noDay";
  else if (on < addMonths(today, -monthsBack) || on > addMonths(today, monthsAhead)) faults.on = "farOff";
  if (from === undefined) faults.from = "noTime";
  if (to === undefined) faults.to = "noTime";
  if (from !== undefined && to !== undefined && to <= from) faults.to = "endsBeforeItBegins";
  if (place === "") faults.place = "empty";
  if (place.length > longestPlace) faults.place = "tooLong";
  if (preparation.length > longestPreparation) faults.preparation = "tooLong";
  if (Object.keys(faults).length > 0 || on === undefined || from === undefined || to === undefined)
    return err(faults);
  return ok({ on, from, to, place, preparation });
}

function parseTime(text: string): string | undefined {
  const match = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text.trim());
  return match ? `${match[1]!.padStart(2, "0")}:${match[2]}` : undefined;
}
