import { addDays, addMonths, type Day } from "../shared/day.ts";
import { randomIndex, type RandomSource } from "../shared/random.ts";
import type { Blueprint } from "./blueprint.ts";
import type { NewId } from "./seededIds.ts";

/** What every step of making the demonstration organisation is given. */
export interface Making {
  readonly blueprint: Blueprint;
  readonly today: Day;
  readonly random: RandomSource;
  readonly newId: NewId;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: RandomSource, low: number, high: number): number {
  return low + randomIndex(random, high - low + 1);
}

export function oneOf<Value>(random: RandomSource, values: readonly Value[]): Value {
  const value = values[randomIndex(random, values.length)];
  if (value === undefined) throw new RangeError("there is nothing to choose from");
  return value;
}

/** A day some months ago, on the first of the month: when employments, posts and units begin. */
export function firstOfMonth(today: Day, monthsAgo: number): Day {
  const then = addMonths(today, -monthsAgo);
  return addDays(then, 1 - Number(then.slice(8)));
}

export function later(left: Day, right: Day): Day {
  return left > right ? left : right;
}
