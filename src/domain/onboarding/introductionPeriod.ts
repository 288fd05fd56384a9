import { addDays, type Day } from "../shared/day.ts";
import type { IntroductionDay } from "./introduction.ts";

/** When a stage is due: day 1 is the first day in the post, the others come that many days after it. */
export function stageDueOn(since: Day, day: IntroductionDay): Day {
  return day === 1 ? since : addDays(since, day);
}

/** An introduction runs for a year from the first day in a post, both days counted. */
export function isIntroduced(since: Day, today: Day): boolean {
  return since <= today && today <= stageDueOn(since, 365);
}
