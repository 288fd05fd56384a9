import { weekdayOf, type Day } from "./day.ts";
import { closedDays } from "./closedDays.ts";

/** Offices are open: Monday to Friday, and no day of `closedDays`. A day between two holidays is a working day. */
export function isWorkingDay(on: Day): boolean {
  return weekdayOf(on) <= 5 && !closedDays(Number(on.slice(0, 4))).has(on);
}
