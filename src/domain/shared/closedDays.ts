import { addDays, day, weekdayOf, type Day } from "./day.ts";
import { easterSunday } from "./easterSunday.ts";

/**
 * Days of a year on which Swedish offices are closed, whatever weekday they are: the public holidays of lagen
 * (1989:253) om allmanna helgdagar, and the eves that semesterlagen (1977:480) 3 a § treats as Sundays.
 * @param year from 2005, when 6 June became a holiday (lag 2004:1320)
 */
export function closedDays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year);
  const on = (monthAndDay: string) => day(`${year}-${monthAndDay}`);
  const midsummer = saturdayFrom(on("06-20"));
  return new Set([
    on("01-01"),
    on("01-06"),
    addDays(easter, -2), // Good Friday
    easter,
    addDays(easter, 1),
    on("05-01"),
    addDays(easter, 39), // Ascension
    addDays(easter, 49), // Whit Sunday
    on("06-06"),
    addDays(midsummer, -1),
    midsummer,
    saturdayFrom(on("10-31")), // All Saints
    on("12-24"),
    on("12-25"),
    on("12-26"),
    on("12-31"),
  ]);
}

/** The first Saturday from a day on, the day itself counted. */
function saturdayFrom(from: Day): Day {
  return addDays(from, (13 - weekdayOf(from)) % 7);
}
