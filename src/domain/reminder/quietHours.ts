import { addDays, dayInStockholm, stockholmInstant, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { isWorkingDay } from "../shared/isWorkingDay.ts";

/** When nothing is sent: from one whole hour, over the night, to another, and on days that are not working days. */
export interface QuietHours {
  /** 12 to 23, in Stockholm. */
  readonly from: number;
  /** 0 to 11. */
  readonly until: number;
}

/** Outside office hours, where the organisation has said nothing. */
export const usualQuietHours: QuietHours = { from: 18, until: 7 };

export interface WrittenQuietHours {
  readonly from: string;
  readonly until: string;
}

export type QuietHoursFaults = Readonly<Partial<Record<keyof QuietHours, "noHour">>>;

export function parseQuietHours(written: WrittenQuietHours): Result<QuietHours, QuietHoursFaults> {
  const from = wholeHour(written.from);
  const until = wholeHour(written.until);
  const isFromRight = from !== undefined && from >= 12 && from <= 23;
  const isUntilRight = until !== undefined && until <= 11;
  if (isFromRight && isUntilRight) return ok({ from, until });
  return err({
    ...(isFromRight ? {} : { from: "noHour" as const }),
    ...(isUntilRight ? {} : { until: "noHour" as const }),
  });
}

/** @returns undefined for what is no whole number of at most two digits */
export function wholeHour(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** The first instant, from one on, at which something may be sent. */
export function nextAllowedMoment(from: Date, quiet: QuietHours): Date {
  const today = dayInStockholm(from);
  if (isWorkingDay(today)) {
    const opens = hourOf(today, quiet.until);
    if (from < opens) return opens;
    if (from < hourOf(today, quiet.from)) return from;
  }
  return hourOf(nextWorkingDay(today), quiet.until);
}

/**
 * The next time that a person's things are looked through: at their hour of a working day, later than `after`.
 * An hour that has become quiet is the nearest that is not.
 */
export function nextTurn(after: Date, hour: number, quiet: QuietHours): Date {
  const at = Math.min(Math.max(hour, quiet.until), quiet.from - 1);
  const today = dayInStockholm(after);
  const isToday = isWorkingDay(today) && hourOf(today, at) > after;
  return hourOf(isToday ? today : nextWorkingDay(today), at);
}

function nextWorkingDay(after: Day): Day {
  const next = addDays(after, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

function hourOf(on: Day, hour: number): Date {
  return stockholmInstant(on, `${String(hour).padStart(2, "0")}:00`);
}
