import type { Day } from "../shared/day.ts";
import { addDays, addMonths, day, daysBetween } from "../shared/day.ts";
import type { PlannedOccasion } from "./activity.ts";

const monday = day("2024-01-01");

/**
 * The calendar days of an occasion in a plan.
 * @param planStart any day of the plan's first month
 * @returns ascending, weekdays only; none for what is done at any time
 */
export function occasionDays(occasion: PlannedOccasion, planStart: Day): readonly Day[] {
  const { month, week, weekday, days, monthsBetween } = occasion;
  const first = weekdayOfMonth(planStart, month - 1, week, weekday);
  return Array.from({ length: days }, (_, index) =>
    monthsBetween === 0
      ? addWeekdays(first, index)
      : weekdayOfMonth(planStart, month - 1 + index * monthsBetween, week, weekday),
  );
}

/** The first day on which an occasion is open: its first day, or, when it has none, the same day in its month. */
export function occasionStart(occasion: PlannedOccasion, planStart: Day): Day {
  return weekdayOfMonth(planStart, occasion.month - 1, occasion.week, occasion.weekday);
}

/** The `week`th (1–4) `weekday` (1 is Monday) of the month `monthsAhead` after the one that holds `from`. */
function weekdayOfMonth(from: Day, monthsAhead: number, week: number, weekday: number): Day {
  const dayOfMonth = Number(from.slice(8));
  const firstOfMonth = addMonths(addDays(from, 1 - dayOfMonth), monthsAhead);
  const ahead = (weekday - weekdayOf(firstOfMonth) + 7) % 7;
  return addDays(firstOfMonth, ahead + 7 * (week - 1));
}

function addWeekdays(from: Day, weekdays: number): Day {
  let at = from;
  for (let left = weekdays; left > 0; left -= 1) at = addDays(at, weekdayOf(at) === 5 ? 3 : 1);
  return at;
}

/** 1 is Monday, 7 Sunday. */
function weekdayOf(at: Day): number {
  const since = daysBetween(monday, at);
  return (((since % 7) + 7) % 7) + 1;
}
