import type { Day } from "../shared/day.ts";
import { isWorkingDay } from "../shared/isWorkingDay.ts";

/**
 * A day on which leaders can be called together: a working day outside the weeks in which most are away, from 20 June
 * to 10 August (semesterlagen 1977:480, 12 §: four weeks together in June to August) and 20 December to 6 January.
 */
export function isCourseDay(on: Day): boolean {
  const inYear = on.slice(5);
  const isSummer = inYear >= "06-20" && inYear <= "08-10";
  const isChristmas = inYear >= "12-20" || inYear <= "01-06";
  return isWorkingDay(on) && !isSummer && !isChristmas;
}
