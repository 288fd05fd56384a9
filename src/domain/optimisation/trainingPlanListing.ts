import { addedClosure, addEffort, bundleClosure } from "./trainingPlanBundle.ts";
import type { IndexedManager, PlanInstance } from "./trainingPlanInstance.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import type { ManagerOption } from "./trainingPlanOptions.ts";
import { pricedWeights, seatPrices } from "./trainingPlanRelaxation.ts";
import type { PlanStage, RulePrices } from "./trainingPlanRelaxation.ts";
import { findBestBundle } from "./trainingPlanSearch.ts";
import type { StageWeights } from "./trainingPlanSteps.ts";

/**
 * Every bundle of every manager whose worth at the prices is at most `slack` below that of her best one.
 * @param atMost bundles; twenty times as many sets are looked at before giving up
 * @returns undefined when there are more
 */
export function listBundles(
  instance: PlanInstance,
  stage: PlanStage,
  prices: RulePrices,
  slack: number,
  atMost: number,
): readonly ManagerBundle[] | undefined {
  const priceOf = seatPrices(instance, stage, prices);
  const weights = pricedWeights(stage, prices.floor);
  const listed: ManagerBundle[] = [];
  let looks = 20 * atMost;
  for (const [index, manager] of instance.managers.entries()) {
    const price = (occasion: number) => priceOf(index, occasion);
    const best = findBestBundle(instance, manager, price, weights);
    if (best === undefined) continue;
    for (const occasions of bundlesWorth(instance, manager, price, weights, best.bound - slack - 1e-9)) {
      looks -= 1;
      if (looks < 0 || listed.length > atMost) return undefined;
      if (occasions === undefined || occasions.length === 0) continue;
      listed.push({
        manager: index,
        bundle: { occasions, closure: bundleClosure(instance, manager, occasions) },
      });
    }
  }
  return listed;
}

/** All that one manager could go to and that is worth at least so much; undefined for a set that was only looked at. */
function* bundlesWorth(
  instance: PlanInstance,
  manager: IndexedManager,
  priceOf: (occasion: number) => number,
  weights: StageWeights,
  atLeast: number,
): Generator<readonly number[] | undefined> {
  const effort = new Float64Array(manager.needs.length);
  const chosen: (number | undefined)[] = manager.options.map(() => undefined);
  const cheapest = manager.options.map((option) => Math.min(...option.occasions.map(priceOf)));
  const gain = (option: ManagerOption) => weights.closure * addedClosure(manager, effort, option);

  function* from(
    place: number,
    worth: number,
    hours: number,
    taken: number,
  ): Generator<readonly number[] | undefined> {
    const bonus = taken === 0 ? weights.coverage : 0;
    if (worth + bonus + gainLeft(manager.options, cheapest, gain, place) < atLeast) return;
    yield undefined;
    const option = manager.options[place];
    if (option === undefined) {
      if (worth >= atLeast) yield chosen.filter((occasion) => occasion !== undefined);
      return;
    }
    const isOpen = option.hours <= hours && taken < instance.activitiesAtMost;
    const added = gain(option) + bonus;
    const seats = option.occasions.filter((seat) => isOpen && isFree(instance, chosen, option.after, seat));
    addEffort(effort, option, 1);
    for (const occasion of seats) {
      chosen[place] = occasion;
      yield* from(place + 1, worth + added - priceOf(occasion), hours - option.hours, taken + 1);
      chosen[place] = undefined;
    }
    addEffort(effort, option, -1);
    if (!option.isMandatory) yield* from(place + 1, worth, hours, taken);
  }
  yield* from(0, 0, manager.hours, 0);
}

/** What the options from a place on could still add, each alone. */
function gainLeft(
  options: readonly ManagerOption[],
  cheapest: readonly number[],
  gain: (option: ManagerOption) => number,
  place: number,
): number {
  return options.slice(place).reduce((sum, option, step) => {
    const added = gain(option) - cheapest[place + step]!;
    return added > 0 || option.isMandatory ? sum + added : sum;
  }, 0);
}

function isFree(
  { occasions, clashes, precedes }: PlanInstance,
  chosen: readonly (number | undefined)[],
  after: readonly number[],
  occasion: number,
): boolean {
  const isOnFreeDays = chosen.every(
    (other) => other === undefined || clashes[other * occasions.length + occasion] === 0,
  );
  return (
    isOnFreeDays &&
    after.every((place) => {
      const before = chosen[place];
      return before !== undefined && precedes[before * occasions.length + occasion] === 1;
    })
  );
}
