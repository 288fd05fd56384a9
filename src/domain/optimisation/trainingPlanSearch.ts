import { addedClosure, addEffort, bundleClosure } from "./trainingPlanBundle.ts";
import type { Bundle } from "./trainingPlanBundle.ts";
import type { IndexedManager, PlanInstance } from "./trainingPlanInstance.ts";
import { searchSteps } from "./trainingPlanSteps.ts";
import type { StageWeights, Step } from "./trainingPlanSteps.ts";

export interface BestBundle {
  readonly bundle: Bundle;
  /** Value of the bundle by the weights, less the prices of its seats. */
  readonly worth: number;
  /** No bundle is worth more; above `worth` only when the search was cut short. */
  readonly bound: number;
}

/** Beyond this the search for one manager ends, and what was not looked at counts in `bound`. */
const nodesAtMost = 5000;

/**
 * The bundle that is worth most to one manager when each seat has a price: branch and bound over her options.
 * What an option adds to a set is at most what it adds to a smaller one, since returns diminish, so the
 * additions of the options left, each alone, bound what they can add together.
 *
 * @param priceOf price of a seat by occasion, in points; Infinity where no seat is to be had
 * @returns undefined when what is mandatory for her fits in no way
 */
export function findBestBundle(
  instance: PlanInstance,
  manager: IndexedManager,
  priceOf: (occasion: number) => number,
  weights: StageWeights,
): BestBundle | undefined {
  const steps = searchSteps(manager, priceOf, weights);
  const search: Search = {
    instance,
    manager,
    weights,
    steps,
    effort: new Float64Array(manager.needs.length),
    chosen: new Int32Array(steps.length).fill(-1),
    stoodInTheWay: new Uint8Array(steps.length),
    nodes: 0,
    bestWorth: -Infinity,
    bestChoice: undefined,
    unseen: -Infinity,
  };
  visit(search, 0, 0, manager.hours, 0);
  if (search.bestChoice === undefined) return undefined;
  const occasions = [...search.bestChoice].filter((occasion) => occasion >= 0);
  return {
    bundle: { occasions, closure: bundleClosure(instance, manager, occasions) },
    worth: search.bestWorth,
    bound: Math.max(search.bestWorth, search.unseen),
  };
}

/** The state of one search; places are indices among `steps`. */
interface Search {
  readonly instance: PlanInstance;
  readonly manager: IndexedManager;
  readonly weights: StageWeights;
  readonly steps: readonly Step[];
  /** Effect summed so far, by need. */
  readonly effort: Float64Array;
  /** Occasion by place, −1 for none. */
  readonly chosen: Int32Array;
  /** 1 when the occasion chosen at a place has kept a later option from one of its seats. */
  readonly stoodInTheWay: Uint8Array;
  nodes: number;
  bestWorth: number;
  bestChoice: Int32Array | undefined;
  unseen: number;
}

function visit(search: Search, place: number, worth: number, hours: number, taken: number): void {
  const bound = boundFrom(search, place, worth, hours, taken);
  if (bound <= search.bestWorth) return;
  search.nodes += 1;
  if (search.nodes > nodesAtMost && search.bestChoice !== undefined) {
    search.unseen = Math.max(search.unseen, bound);
    return;
  }
  const step = search.steps[place];
  if (step === undefined) {
    search.bestWorth = worth;
    search.bestChoice = search.chosen.slice();
    return;
  }
  if (
    step.option.hours <= hours &&
    taken < search.instance.activitiesAtMost &&
    step.after.every((earlier) => search.chosen[earlier]! >= 0)
  ) {
    visitSeats(search, place, step, worth, hours, taken);
  }
  if (!step.option.isMandatory) visit(search, place + 1, worth, hours, taken);
}

function visitSeats(
  search: Search,
  place: number,
  { option, seats }: Step,
  worth: number,
  hours: number,
  taken: number,
): void {
  const { manager, effort, weights, chosen, stoodInTheWay } = search;
  const added =
    weights.closure * addedClosure(manager, effort, option) + (taken === 0 ? weights.coverage : 0);
  addEffort(effort, option, 1);
  for (const { occasion, price } of seats) {
    if (!fits(search, place, occasion)) continue;
    chosen[place] = occasion;
    stoodInTheWay[place] = 0;
    visit(search, place + 1, worth + added - price, hours - option.hours, taken + 1);
    chosen[place] = -1;
    // A dearer seat can be better only where this one stood in the way of something.
    if (stoodInTheWay[place] === 0) break;
  }
  addEffort(effort, option, -1);
}

/** Is the occasion on other days than, and after, what was chosen and must come before it? */
function fits({ instance, steps, chosen, stoodInTheWay }: Search, place: number, occasion: number): boolean {
  const count = instance.occasions.length;
  let isFree = true;
  for (let earlier = 0; earlier < place; earlier += 1) {
    const other = chosen[earlier]!;
    if (other < 0) continue;
    const isAfter =
      !steps[place]!.after.includes(earlier) || instance.precedes[other * count + occasion] === 1;
    if (isAfter && instance.clashes[other * count + occasion] === 0) continue;
    stoodInTheWay[earlier] = 1;
    isFree = false;
  }
  return isFree;
}

function boundFrom(search: Search, place: number, worth: number, hours: number, taken: number): number {
  const { steps, manager, effort, weights } = search;
  let bound = worth;
  let isOpen = false;
  for (let later = place; later < steps.length; later += 1) {
    const { option, seats } = steps[later]!;
    if (seats.length === 0 || option.hours > hours) continue;
    isOpen = true;
    const added = weights.closure * addedClosure(manager, effort, option) - seats[0]!.price;
    if (added > 0 || option.isMandatory) bound += added;
  }
  return isOpen && taken === 0 ? bound + weights.coverage : bound;
}
