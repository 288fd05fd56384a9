import type { Solver } from "./linearProgramme.ts";
import { boundStage } from "./trainingPlanBounding.ts";
import { closureOfGap } from "./gapClosure.ts";
import { indexProblem } from "./trainingPlanInstance.ts";
import { closureStage } from "./trainingPlanOrder.ts";
import type { EffectAssumption, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import { explainOffers } from "./trainingPlanReasons.ts";
import type { TrainingPlan } from "./trainingPlanResult.ts";
import { samplePrices } from "./trainingPlanSample.ts";
import { startRun } from "./trainingPlanRun.ts";
import type { PlanningOptions } from "./trainingPlanRun.ts";

/** How a plan fares when effects are not what was assumed. */
export interface PlanSensitivity {
  readonly low: PlanUnderAssumption;
  readonly high: PlanUnderAssumption;
  readonly activities: readonly ActivitySensitivity[];
}

export interface PlanUnderAssumption {
  /** Weighted points that the same plan would give. */
  readonly closure: number;
  /** No plan would give more; undefined when time ran out. */
  readonly bound: number | undefined;
  /** (bound − closure) / bound: at most this share is lost by having chosen as if effects were the expected ones. */
  readonly lostAtMost: number | undefined;
}

export interface ActivitySensitivity {
  readonly activityId: string;
  /** Seats that were chosen freely (what is mandatory is given whatever its effect). */
  readonly seats: number;
  /** Share of the expected effect that all its seats together need to be worth their prices; undefined without a price. */
  readonly effectShareNeeded: number | undefined;
  /** At its low effect, the others as expected, is the activity still worth its prices? */
  readonly holdsAtLow: boolean;
}

/**
 * Does the choice hold? The same plan is counted with all effects low and all high, against a bound on what any plan
 * would give then (from the relaxation, so what is lost is told at most, not guessed); and each activity is asked how
 * much of its assumed effect it needs, since the assumptions are wrong one by one rather than all alike.
 */
export async function planSensitivity(
  problem: TrainingPlanProblem,
  plan: TrainingPlan,
  solver: Solver,
  options: PlanningOptions,
): Promise<PlanSensitivity> {
  const under = async (assumption: EffectAssumption): Promise<PlanUnderAssumption> => {
    const closure = closureUnder(problem, plan, assumption);
    const instance = indexProblem(problem, assumption);
    const run = startRun(solver, options);
    run.enter("closure");
    const prices = await samplePrices(run, instance, closureStage, options.gap / 2);
    const bounded = await boundStage(run, instance, closureStage, { bundles: [], prices }, options.gap / 2);
    if (bounded === undefined) return { closure, bound: undefined, lostAtMost: undefined };
    const bound = Math.max(closure, bounded.bound);
    return { closure, bound, lostAtMost: bound === 0 ? 0 : (bound - closure) / bound };
  };
  return {
    low: await under("low"),
    high: await under("high"),
    activities: activitySensitivities(problem, plan),
  };
}

function closureUnder(
  { managers, activities }: TrainingPlanProblem,
  plan: TrainingPlan,
  assumption: EffectAssumption,
) {
  const activityOf = new Map(activities.map((activity) => [activity.id, activity]));
  const byManager = Map.groupBy(plan.assignments, ({ managerId }) => managerId);
  return managers
    .flatMap(({ id, needs }) => {
      const effects = (byManager.get(id) ?? []).flatMap(
        ({ activityId }) => activityOf.get(activityId)!.effects,
      );
      return needs.map(({ competencyId, gap, weight }) => {
        const summed = effects.reduce(
          (sum, one) => (one.competencyId === competencyId ? sum + one[assumption] : sum),
          0,
        );
        return weight * closureOfGap(gap, summed);
      });
    })
    .reduce((sum, points) => sum + points, 0);
}

function activitySensitivities(
  problem: TrainingPlanProblem,
  plan: TrainingPlan,
): readonly ActivitySensitivity[] {
  const chosen = explainOffers(problem, plan).filter(({ because }) => because.kind !== "mandatory");
  const byActivity = Map.groupBy(chosen, ({ assignment }) => assignment.activityId);
  return problem.activities.flatMap(({ id }) => {
    const seats = byActivity.get(id) ?? [];
    if (seats.length === 0) return [];
    const price = seats.reduce((sum, { change }) => sum + change.price, 0);
    const points = seats.reduce((sum, { change }) => sum + change.points, 0);
    const pointsAtLow = seats
      .flatMap(({ needs }) => needs)
      .reduce((sum, { weight, closes, effect }) => sum + weight * closes * (effect.low / effect.expected), 0);
    const effectShareNeeded = price > 0 && points > 0 ? Math.min(1, price / points) : undefined;
    return [
      { activityId: id, seats: seats.length, effectShareNeeded, holdsAtLow: pointsAtLow >= price - 1e-9 },
    ];
  });
}
