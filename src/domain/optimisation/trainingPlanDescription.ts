import { checkTrainingPlan } from "./checkTrainingPlan.ts";
import type { SolvedInOrder } from "./trainingPlanOrder.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { RulePrices } from "./trainingPlanRelaxation.ts";
import type { TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type {
  Assignment,
  BudgetEffect,
  PlanPrices,
  ProvenValue,
  RunningOccasion,
  TrainingPlan,
} from "./trainingPlanResult.ts";

/** Turns the choice into the plan that people see. Throws when it breaks a rule: that would be a defect of the search. */
export function describePlan(
  problem: TrainingPlanProblem,
  instance: PlanInstance,
  { choice, closure, coverage }: SolvedInOrder,
  budgetEffects: readonly BudgetEffect[],
): Omit<TrainingPlan, "ended"> {
  const given = choice.bundles.toSorted((one, other) => one.manager - other.manager);
  const assignments = given.flatMap(({ manager, bundle }) =>
    bundle.occasions.map((occasion) => describeSeat(problem, instance, manager, occasion)),
  );
  const broken = checkTrainingPlan(problem, assignments);
  if (broken.length > 0) throw new Error(`the plan breaks ${JSON.stringify(broken)}`);
  const occasions = describeOccasions(problem, instance, assignments);
  const points = given.reduce((sum, { bundle }) => sum + bundle.closure, 0);
  const allGaps = instance.managers
    .flatMap(({ needs }) => needs)
    .reduce((sum, one) => sum + one.gap * one.weight, 0);
  const servable = instance.managers.filter(({ options }) => options.length > 0).length;
  return {
    assignments,
    occasions,
    cost: occasions.reduce((sum, occasion) => sum + occasion.cost, 0),
    closure: provenValue(points, Math.min(closure.bound, allGaps)),
    closureGivenUp: Math.max(0, closure.value - points),
    // A part of a manager cannot be covered, and the little closure that counts beside is below one manager.
    coverage: provenValue(given.length, Math.min(Math.floor(coverage.bound + 1e-6), servable)),
    withoutServingActivity: instance.managers.length - servable,
    prices: describePrices(instance, closure.bounded?.prices),
    budgetEffects,
  };
}

function provenValue(value: number, bound: number): ProvenValue {
  // Sums in another order differ in the last digits: what was reached is no further than the bound.
  const proven = Math.max(bound, value);
  return { value, bound: proven, gap: proven === 0 ? 0 : (proven - value) / proven };
}

function describeSeat(
  { activities, managers }: TrainingPlanProblem,
  { occasions }: PlanInstance,
  manager: number,
  occasion: number,
): Assignment {
  const { activity, source } = occasions[occasion]!;
  return { managerId: managers[manager]!.id, activityId: activities[activity]!.id, occasionId: source.id };
}

function describeOccasions(
  { activities }: TrainingPlanProblem,
  { occasions }: PlanInstance,
  assignments: readonly Assignment[],
): readonly RunningOccasion[] {
  const seats = Map.groupBy(assignments, ({ occasionId }) => occasionId);
  return occasions.flatMap(({ activity, source, costPerSeat, costToRun }) => {
    const seatsTaken = seats.get(source.id)?.length ?? 0;
    if (seatsTaken === 0) return [];
    const activityId = activities[activity]!.id;
    return [{ activityId, occasionId: source.id, seatsTaken, cost: seatsTaken * costPerSeat + costToRun }];
  });
}

function describePrices(instance: PlanInstance, prices: RulePrices | undefined): PlanPrices {
  if (prices === undefined) return { budget: 0, seats: [], away: [] };
  const count = instance.occasions.length;
  const idOf = (occasion: number) => instance.occasions[occasion]!.source.id;
  const seats = instance.occasions
    .map((_, occasion) => ({
      occasionId: idOf(occasion),
      points: prices.seats[occasion]! - prices.toRun[occasion]!,
    }))
    .filter(({ points }) => Math.abs(points) > 1e-9);
  const away = instance.limitsBySeat
    .map((limits, seat) => ({
      administrationId: instance.administrations[Math.floor(seat / count)]!,
      occasionId: idOf(seat % count),
      points: limits.reduce((sum, limit) => sum + prices.limits[limit]!, 0),
    }))
    .filter(({ points }) => points > 1e-9);
  return { budget: prices.budget, seats, away };
}
