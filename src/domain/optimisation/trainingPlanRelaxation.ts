import type { Bundle } from "./trainingPlanBundle.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import { findBestBundle } from "./trainingPlanSearch.ts";
import type { StageWeights } from "./trainingPlanSteps.ts";

/** What one stage of planning maximises, and what it must keep of the stage before. */
export interface PlanStage {
  readonly weights: StageWeights;
  readonly floor: { readonly of: "closure" | "coverage"; readonly atLeast: number } | undefined;
  /** Rules that every plan keeps anyway and that tighten the bound: a manager's seat needs an occasion that runs. */
  readonly links: readonly { readonly manager: number; readonly occasion: number }[];
  /** Occasions for which it is settled whether they run; the bound then holds for plans that agree. */
  readonly settled: ReadonlyMap<number, boolean>;
}

/** Prices in points, none below 0. By occasion: `seats`, `toRun`; by away limit: `limits`; by link: `links`. */
export interface RulePrices {
  /** Per SEK. */
  readonly budget: number;
  readonly seats: Float64Array;
  readonly toRun: Float64Array;
  readonly limits: Float64Array;
  readonly links: Float64Array;
  /** Per point of the floor. */
  readonly floor: number;
}

export interface Relaxation {
  /** No plan that keeps the rules is worth more: the bound that these prices prove. */
  readonly bound: number;
  /** The best bundle of each manager at the prices; undefined when her mandatory activities fit in no way. */
  readonly bundles: readonly (Bundle | undefined)[];
}

/**
 * The Lagrangian relaxation: rules that managers share become prices p ≥ 0, and everyone chooses for herself.
 *
 *     L(p) = Σ_m max_b [ value(b) − price(b) ]
 *          + Σ_o max(0, capacity·p_seats + Σ_links p_link − seatsToRun·p_toRun − costToRun·p_budget)
 *          + budget·p_budget + Σ_l atMost·p_limit − floor·p_floor
 *
 * is at least the value of every plan that keeps the rules, whatever the prices (weak duality):
 * a bound is proven by computing this sum, not by trusting the solver that suggested the prices.
 * Source: M. L. Fisher, The Lagrangian relaxation method for solving integer programming problems,
 * Management Science 27 (1981) 1–18.
 */
export function relaxAtPrices(instance: PlanInstance, stage: PlanStage, prices: RulePrices): Relaxation {
  const priceOf = seatPrices(instance, stage, prices);
  const weights = pricedWeights(stage, prices.floor);
  const best = instance.managers.map((manager, index) =>
    findBestBundle(instance, manager, (occasion) => priceOf(index, occasion), weights),
  );
  const ofManagers = best.reduce((sum, found) => sum + (found?.bound ?? 0), 0);
  return {
    bound: ofManagers + sharedBound(instance, stage, prices),
    bundles: best.map((found) => found?.bundle),
  };
}

/** The floor's price makes what the floor counts worth more. */
export function pricedWeights({ weights, floor }: PlanStage, floorPrice: number): StageWeights {
  return {
    closure: weights.closure + (floor?.of === "closure" ? floorPrice : 0),
    coverage: weights.coverage + (floor?.of === "coverage" ? floorPrice : 0),
  };
}

/** What a seat at an occasion costs a manager, in points. */
export function seatPrices(
  { managers, occasions, administrations, limitsBySeat }: PlanInstance,
  stage: PlanStage,
  prices: RulePrices,
): (manager: number, occasion: number) => number {
  const count = occasions.length;
  const bySeat = new Float64Array(administrations.length * count).map((_, seat) => {
    const occasion = seat % count;
    if (occasions[occasion]!.capacity === 0 || stage.settled.get(occasion) === false) return Infinity;
    const ofLimits = limitsBySeat[seat]!.reduce((sum, limit) => sum + prices.limits[limit]!, 0);
    const ofSeat = prices.seats[occasion]! - prices.toRun[occasion]!;
    return prices.budget * occasions[occasion]!.costPerSeat + ofSeat + ofLimits;
  });
  const byLink = new Map(
    stage.links.map(({ manager, occasion }, link) => [manager * count + occasion, prices.links[link]!]),
  );
  return (manager, occasion) =>
    bySeat[managers[manager]!.administration * count + occasion]! +
    (byLink.get(manager * count + occasion) ?? 0);
}

/** One weighted mean of prices: it proves a bound as well as either. */
export function mixPrices(one: RulePrices, other: RulePrices, shareOfOne: number): RulePrices {
  const mix = (a: number, b: number) => shareOfOne * a + (1 - shareOfOne) * b;
  const mixAll = (a: Float64Array, b: Float64Array) => b.map((value, index) => mix(a[index] ?? 0, value));
  return {
    budget: mix(one.budget, other.budget),
    seats: mixAll(one.seats, other.seats),
    toRun: mixAll(one.toRun, other.toRun),
    limits: mixAll(one.limits, other.limits),
    links: mixAll(one.links, other.links),
    floor: mix(one.floor, other.floor),
  };
}

export function budgetPriceOnly(instance: PlanInstance, stage: PlanStage, budget: number): RulePrices {
  const none = (length: number) => new Float64Array(length);
  return {
    budget,
    seats: none(instance.occasions.length),
    toRun: none(instance.occasions.length),
    limits: none(instance.limits.length),
    links: none(stage.links.length),
    floor: 0,
  };
}

function sharedBound(
  { budget, occasions, limits }: PlanInstance,
  { floor, links, settled }: PlanStage,
  prices: RulePrices,
): number {
  const worthOfRunning = occasions.map(
    ({ capacity, seatsToRun, costToRun }, occasion) =>
      capacity * prices.seats[occasion]! - seatsToRun * prices.toRun[occasion]! - costToRun * prices.budget,
  );
  links.forEach(({ occasion }, link) => {
    worthOfRunning[occasion]! += prices.links[link]!;
  });
  const ofOccasions = worthOfRunning.reduce((sum, worth, occasion) => {
    const isSettled = settled.get(occasion);
    if (isSettled === false) return sum;
    return sum + (isSettled === true ? worth : Math.max(0, worth));
  }, 0);
  const ofLimits = limits.reduce((sum, { atMost }, limit) => sum + atMost * prices.limits[limit]!, 0);
  return ofOccasions + ofLimits + budget * prices.budget - (floor?.atLeast ?? 0) * prices.floor;
}
