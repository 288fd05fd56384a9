import { addDays, addMonths, type Day } from "../shared/day.ts";

export interface Month<Entry> {
  readonly firstDay: Day;
  /** In the order of their days. */
  readonly entries: readonly Entry[];
}

/** A year: what comes later is not planned yet. */
const months = 12;

/** What comes from today on, by month; months in which nothing comes are there too. */
export function monthsAhead<Entry extends { readonly on: Day }>(
  entries: readonly Entry[],
  today: Day,
): readonly Month<Entry>[] {
  const ahead = entries
    .filter(({ on }) => on >= today)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return Array.from({ length: months }, (_, index) => {
    const firstDay = addMonths(firstOfMonth(today), index);
    return { firstDay, entries: ahead.filter(({ on }) => firstOfMonth(on) === firstDay) };
  });
}

function firstOfMonth(at: Day): Day {
  return addDays(at, 1 - Number(at.slice(8)));
}
