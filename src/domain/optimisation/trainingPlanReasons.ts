import { closureOfGap } from "./gapClosure.ts";
import type {
  ActivityToPlan,
  AssumedEffect,
  ManagerToPlan,
  TrainingPlanProblem,
} from "./trainingPlanProblem.ts";
import type { Assignment, PlanPrices, TrainingPlan } from "./trainingPlanResult.ts";

/** Why one manager is offered one seat: for her alone. */
export interface OfferReasons {
  readonly assignment: Assignment;
  readonly because: OfferBecause;
  /** Needs that the activity serves, the one that it closes most of first. */
  readonly needs: readonly ServedNeed[];
  /** SEK: the seat, the substitute, and the occasion's fixed cost shared by those who come. */
  readonly costShare: number;
  readonly change: WhatWouldChange;
}

/**
 * `need`: the closure is worth its price; `coverage`: it is not, but without it she would get nothing;
 * `requiredFor`: another activity of hers requires it; `fill`: budget or seats were left over.
 */
export type OfferBecause =
  | { readonly kind: "mandatory" }
  | { readonly kind: "need" }
  | { readonly kind: "coverage" }
  | { readonly kind: "requiredFor"; readonly activityIds: readonly string[] }
  | { readonly kind: "fill" };

export interface ServedNeed {
  readonly competencyId: string;
  readonly gap: number;
  readonly weight: number;
  readonly effect: AssumedEffect;
  /** Points of this gap that the activity closes beside the manager's other activities, not weighted. */
  readonly closes: number;
}

export interface WhatWouldChange {
  /** Weighted points that the seat gives, and what such a seat is worth to others at the prices of the plan. */
  readonly points: number;
  readonly price: number;
  /** The share of the assumed effect below which the seat would not be worth its price; undefined without a price or a gain. */
  readonly effectShareNeeded: number | undefined;
  /** What else would have given her most for its price, with the points it would give; undefined when nothing would give any. */
  readonly nextBest: { readonly activityId: string; readonly points: number } | undefined;
}

/**
 * Gives every seat of a plan its reasons, from the data, the assumptions and the prices of the plan alone.
 * Prices hold at the margin, so a seat can be worth a little less than its price (`fill`) and still be right:
 * what was left of the budget bought nothing better.
 */
export function explainOffers(problem: TrainingPlanProblem, plan: TrainingPlan): readonly OfferReasons[] {
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]));
  const managers = new Map(problem.managers.map((manager) => [manager.id, manager]));
  const byManager = Map.groupBy(plan.assignments, ({ managerId }) => managerId);
  const seatsTaken = new Map(plan.occasions.map(({ occasionId, seatsTaken }) => [occasionId, seatsTaken]));
  const priceOf = seatPrice(plan.prices);
  return plan.assignments.map((assignment) => {
    const manager = managers.get(assignment.managerId)!; // a plan is made of its problem's ids
    const activity = activities.get(assignment.activityId)!;
    const own = byManager.get(manager.id)!.map(({ activityId }) => activities.get(activityId)!);
    const others = own.filter((other) => other !== activity);
    const points = addedPoints(manager, others, activity);
    const price = priceOf(manager.administrationId, assignment.occasionId, activity);
    const seats = seatsTaken.get(assignment.occasionId)!;
    return {
      assignment,
      because: offerBecause(problem, manager, activity, others, points - price),
      needs: servedNeeds(manager, others, activity),
      costShare: costOfSeat(activity) + activity.costPerOccasion / seats,
      change: {
        points,
        price,
        effectShareNeeded: points > 0 && price > 0 ? Math.min(1, price / points) : undefined,
        nextBest: nextBest(problem, manager, own, others, priceOf),
      },
    };
  });
}

function offerBecause(
  { rules }: TrainingPlanProblem,
  manager: ManagerToPlan,
  activity: ActivityToPlan,
  others: readonly ActivityToPlan[],
  worth: number,
): OfferBecause {
  const isMandatory = rules.mandatory.some(
    ({ activityId, managers }) =>
      activityId === activity.id && (managers === "all" || managers.includes(manager.id)),
  );
  if (isMandatory) return { kind: "mandatory" };
  // Points and prices are sums of many: a billionth is rounding.
  if (worth >= -1e-9) return { kind: "need" };
  const requiring = others.filter(({ prerequisiteIds }) => prerequisiteIds.includes(activity.id));
  if (requiring.length > 0) return { kind: "requiredFor", activityIds: requiring.map(({ id }) => id) };
  return { kind: others.length === 0 ? "coverage" : "fill" };
}

function servedNeeds(
  manager: ManagerToPlan,
  others: readonly ActivityToPlan[],
  activity: ActivityToPlan,
): readonly ServedNeed[] {
  return manager.needs
    .flatMap(({ competencyId, gap, weight }) => {
      const effect = activity.effects.find((one) => one.competencyId === competencyId);
      if (effect === undefined || gap * weight === 0 || effect.expected === 0) return [];
      const before = effectOn(others, competencyId);
      const closes = closureOfGap(gap, before + effect.expected) - closureOfGap(gap, before);
      return [{ competencyId, gap, weight, effect, closes }];
    })
    .sort((one, other) => other.weight * other.closes - one.weight * one.closes);
}

/** What this activity adds for her beside the others, in weighted points. */
function addedPoints(
  manager: ManagerToPlan,
  others: readonly ActivityToPlan[],
  activity: ActivityToPlan,
): number {
  return servedNeeds(manager, others, activity).reduce((sum, { weight, closes }) => sum + weight * closes, 0);
}

function effectOn(activities: readonly ActivityToPlan[], competencyId: string): number {
  return activities
    .flatMap(({ effects }) => effects)
    .reduce((sum, effect) => (effect.competencyId === competencyId ? sum + effect.expected : sum), 0);
}

/** Among what she does not get and could begin with: the most points less price, in this seat's place. */
function nextBest(
  { activities }: TrainingPlanProblem,
  manager: ManagerToPlan,
  own: readonly ActivityToPlan[],
  others: readonly ActivityToPlan[],
  priceOf: (administrationId: string, occasionId: string, activity: ActivityToPlan) => number,
): WhatWouldChange["nextBest"] {
  const hoursLeft = manager.hoursAvailable - others.reduce((sum, { hours }) => sum + hours, 0);
  const prepared = new Set([...manager.takenActivityIds, ...others.map(({ id }) => id)]);
  const ranked = activities
    .filter((activity) => !own.includes(activity) && !manager.takenActivityIds.includes(activity.id))
    .filter(({ id }) => manager.declinedActivityIds?.includes(id) !== true)
    .filter(
      ({ hours, prerequisiteIds }) => hours <= hoursLeft && prerequisiteIds.every((id) => prepared.has(id)),
    )
    .map((activity) => {
      const points = addedPoints(manager, others, activity);
      const prices = activity.occasions.map(({ id }) => priceOf(manager.administrationId, id, activity));
      return { activityId: activity.id, points, worth: points - Math.min(...prices) };
    })
    .filter(({ points, worth }) => points > 0 && worth > -Infinity)
    .sort((one, other) => other.worth - one.worth);
  const best = ranked[0];
  return best === undefined ? undefined : { activityId: best.activityId, points: best.points };
}

function seatPrice({ budget, seats, away }: PlanPrices) {
  const ofSeat = new Map(seats.map(({ occasionId, points }) => [occasionId, points]));
  const ofAway = new Map(away.map((one) => [`${one.administrationId} ${one.occasionId}`, one.points]));
  return (administrationId: string, occasionId: string, activity: ActivityToPlan): number =>
    budget * costOfSeat(activity) +
    (ofSeat.get(occasionId) ?? 0) +
    (ofAway.get(`${administrationId} ${occasionId}`) ?? 0);
}

function costOfSeat({ costPerSeat, hours, substituteCostPerHour }: ActivityToPlan): number {
  return costPerSeat + hours * substituteCostPerHour;
}
