import { addedClosure } from "./trainingPlanBundle.ts";
import type { IndexedManager } from "./trainingPlanInstance.ts";
import type { ManagerOption } from "./trainingPlanOptions.ts";

/** What counts in a stage of planning: points for weighted closure, and points for a manager who gets anything. */
export interface StageWeights {
  readonly closure: number;
  readonly coverage: number;
}

/** An option in the order of the search. */
export interface Step {
  readonly option: ManagerOption;
  /** Cheapest first. */
  readonly seats: readonly { readonly occasion: number; readonly price: number }[];
  /** Places of what must come before. */
  readonly after: readonly number[];
}

/** Options that can be worth their price, in an order that keeps prerequisites first. */
export function searchSteps(
  manager: IndexedManager,
  priceOf: (occasion: number) => number,
  weights: StageWeights,
): readonly Step[] {
  const untouched = new Float64Array(manager.needs.length);
  const required = new Set(manager.options.flatMap((option) => option.after));
  const priced = manager.options.map((option, index) => {
    const seats = option.occasions
      .map((occasion) => ({ occasion, price: priceOf(occasion) }))
      .filter(({ price }) => price < Infinity)
      .sort((one, other) => one.price - other.price);
    const worth = weights.closure * addedClosure(manager, untouched, option) - (seats[0]?.price ?? Infinity);
    return { index, option, seats, worth };
  });
  const isBound = ({ index, option }: { index: number; option: ManagerOption }) =>
    option.isMandatory || required.has(index);
  const losing = priced.filter((one) => !isBound(one) && one.worth <= 0 && one.worth > -Infinity);
  // Only the bonus for getting anything at all can make a losing option worth while, and then the best of them does.
  const bestLosing = Math.max(...losing.map(({ worth }) => worth));
  const keptLosing = weights.coverage > 0 ? losing.find(({ worth }) => worth === bestLosing) : undefined;
  const kept = bestFirst(
    manager,
    priced.filter((one) => isBound(one) || one.worth > 0 || one === keptLosing),
  );
  const placeOf = new Map(kept.map(({ index }, place) => [index, place]));
  return kept.map(({ option, seats }) => ({
    option,
    seats,
    after: option.after.map((index) => placeOf.get(index)!), // required options are always kept
  }));
}

/** By falling worth, each before what requires it: an option is worth at least as much as what it opens. */
function bestFirst<Priced extends { readonly index: number; readonly worth: number }>(
  manager: IndexedManager,
  priced: readonly Priced[],
): readonly Priced[] {
  const key = new Map(priced.map(({ index, worth }) => [index, worth]));
  // Options come with prerequisites first, so going backwards every dependent is settled before what it requires.
  for (const { index } of priced.toReversed()) {
    for (const before of manager.options[index]!.after) {
      key.set(before, Math.max(key.get(before) ?? -Infinity, key.get(index)!));
    }
  }
  return priced.toSorted((one, other) => key.get(other.index)! - key.get(one.index)!);
}
