import { parseAmount } from "../organisation/parseAmount.ts";
import { parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";

/** What HR decides before a training plan is worked out. */
export interface PlanWishes {
  readonly name: string;
  readonly budgetSek: number;
  /** Occasions of the catalogue are placed from the month of this day. */
  readonly startsOn: Day;
  /** The last day on which a manager answers an offer. */
  readonly answerBy: Day;
  /** Hours that each manager can give in the plan's year. */
  readonly hoursPerManager: number;
  /** Of an administration's managers on any day, between 0 and 1; one may always be away. */
  readonly shareAwayAtMost: number;
  readonly activitiesPerManagerAtMost: number;
  readonly first: "closure" | "coverage";
  /**
   * SEK for an hour of somebody who steps in, where the organisation had said so when the plan was asked for; it takes
   * the place of the catalogue's assumption.
   */
  readonly substituteSekPerHour?: number;
}

/** The wishes as somebody wrote them. */
export type WrittenWishes = Readonly<
  Record<"name" | "budget" | "startsOn" | "answerBy" | "hours" | "shareAway" | "activities" | "first", string>
>;

export type WishFault = "empty" | "tooLong" | "noNumber" | "tooLarge" | "noDay" | "pastDay" | "afterStart";
export type WishFaults = Readonly<Partial<Record<keyof WrittenWishes, WishFault>>>;

const longestName = 100;
const largest = { budget: 1_000_000_000, hours: 400, shareAway: 100, activities: 10 } as const;

/** Reads the wishes. Amounts may have spaces, a decimal comma and a unit after them: "1 250 000 kr", "20 %". */
export function parsePlanWishes(written: WrittenWishes, today: Day): Result<PlanWishes, WishFaults> {
  const faults: Partial<Record<keyof WrittenWishes, WishFault>> = {};
  const number = (field: keyof typeof largest) => {
    const value = parseAmount(written[field]);
    if (value === undefined) faults[field] = "noNumber";
    else if (value > largest[field]) faults[field] = "tooLarge";
    return value ?? 0;
  };
  const day = (field: "startsOn" | "answerBy") => {
    const value = parseDay(written[field].trim());
    if (value === undefined) faults[field] = "noDay";
    else if (value < today) faults[field] = "pastDay";
    return value ?? today;
  };
  const name = written.name.trim();
  if (name === "") faults.name = "empty";
  if (name.length > longestName) faults.name = "tooLong";
  const wishes: PlanWishes = {
    name,
    budgetSek: Math.round(number("budget")),
    startsOn: day("startsOn"),
    answerBy: day("answerBy"),
    hoursPerManager: number("hours"),
    shareAwayAtMost: number("shareAway") / 100,
    activitiesPerManagerAtMost: Math.floor(number("activities")),
    first: written.first === "coverage" ? "coverage" : "closure",
  };
  if (!faults.startsOn && !faults.answerBy && wishes.answerBy > wishes.startsOn)
    faults.answerBy = "afterStart";
  return Object.keys(faults).length > 0 ? err(faults) : ok(wishes);
}
