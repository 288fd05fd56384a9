/**
 * A calendar day in Europe/Stockholm, written YYYY-MM-DD (ISO 8601). Days compare as strings.
 * Periods are half-open: `firstDay` belongs to the period, `endDay` does not; no `endDay` means open.
 */
export type Day = string & { readonly day: unique symbol };

export interface Period {
  readonly firstDay: Day;
  readonly endDay: Day | undefined;
}

const written = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** Reads an ISO day that exists in the calendar; undefined for anything else (2026-02-30, say). */
export function parseDay(text: string): Day | undefined {
  const match = written.exec(text);
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return timeToDay(time) === text ? timeToDay(time) : undefined;
}

/** A day written in code. Throws when it does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`no such day: ${text}`);
  return parsed;
}

export function addDays(from: Day, days: number): Day {
  return timeToDay(dayToTime(from) + days * millisecondsADay);
}

/** Adds calendar months; a day that the month lacks becomes its last (31 January + 1 → 28 February). */
export function addMonths(from: Day, months: number): Day {
  const [year, month, dayOfMonth] = from.split("-").map(Number) as [number, number, number]; // a Day has three numbers
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return timeToDay(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToTime(to) - dayToTime(from)) / millisecondsADay);
}

export function covers(period: Period, at: Day): boolean {
  return period.firstDay <= at && (period.endDay === undefined || at < period.endDay);
}

// sv-SE writes days as ISO 8601 does. Made once: making it takes far longer than using it.
const stockholm = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** The Swedish calendar day at an instant. */
export function dayInStockholm(instant: Date): Day {
  return stockholm.format(instant) as Day;
}

// Made once, as above.
const stockholmTime = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});

/**
 * The instant of an hour in Stockholm. An hour that a change to summer time leaves out is the one after it.
 * @param time HH:MM
 */
export function stockholmInstant(on: Day, time: string): Date {
  const asUtc = Date.parse(`${on}T${time}:00Z`);
  const shownAt = (instant: number) => Date.parse(`${stockholmTime.format(instant).replace(" ", "T")}:00Z`);
  // The distance to UTC is asked for twice: the first answer may be that of the other side of a change.
  const guess = asUtc - (shownAt(asUtc) - asUtc);
  return new Date(asUtc - (shownAt(guess) - guess));
}

/** Monday is 1 and Sunday 7 (ISO 8601). */
export function weekdayOf(on: Day): number {
  return ((new Date(dayToTime(on)).getUTCDay() + 6) % 7) + 1;
}

function dayToTime(from: Day): number {
  return Date.parse(`${from}T00:00:00Z`);
}

function timeToDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day; // toISOString of a valid time starts with a day
}
