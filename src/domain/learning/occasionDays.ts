import type { Day } from "../shared/day.ts";
import { addDays, addMonths, weekdayOf } from "../shared/day.ts";
import type { PlannedOccasion } from "./activity.ts";
import { isCourseDay } from "./isCourseDay.ts";

/**
 * The calendar days of an occasion in a plan.
 * @param planStart any day of the plan's first month
 * @returns ascending, days of `isCourseDay` only: a day that is none is put off by whole weeks where the days lie
 * months apart, and to the next one where they follow each other; none for what is done at any time
 */
export function occasionDays(occasion: PlannedOccasion, planStart: Day): readonly Day[] {
  const { month, week, weekday, days, monthsBetween } = occasion;
  const found: Day[] = [];
  for (let index = 0; index < days; index += 1) {
    const last = found.at(-1);
    if (last === undefined) found.push(occasionStart(occasion, planStart));
    else if (monthsBetween === 0) found.push(nextCourseDay(addDays(last, 1), 1));
    else {
      const wished = weekdayOfMonth(planStart, month - 1 + index * monthsBetween, week, weekday);
      found.push(nextCourseDay(wished > last ? wished : addDays(last, 7), 7));
    }
  }
  return found;
}

/** The first day on which an occasion is open: its first day, or, when it has none, the same day in its month. */
export function occasionStart(occasion: PlannedOccasion, planStart: Day): Day {
  return nextCourseDay(weekdayOfMonth(planStart, occasion.month - 1, occasion.week, occasion.weekday), 7);
}

/** The first day of `isCourseDay` of this one and those that lie `apart` days from each other after it. */
function nextCourseDay(from: Day, apart: number): Day {
  let at = from;
  while (!isCourseDay(at)) at = addDays(at, apart);
  return at;
}

/** The `week`th (1–4) `weekday` (1 is Monday) of the month `monthsAhead` after the one that holds `from`. */
function weekdayOfMonth(from: Day, monthsAhead: number, week: number, weekday: number): Day {
  const dayOfMonth = Number(from.slice(8));
  const firstOfMonth = addMonths(addDays(from, 1 - dayOfMonth), monthsAhead);
  const ahead = (weekday - weekdayOf(firstOfMonth) + 7) % 7;
  return addDays(firstOfMonth, ahead + 7 * (week - 1));
}
