import type { Choice } from "./trainingPlanChoosing.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanOrder } from "./trainingPlanProblem.ts";
import type { PlanStage } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";
import { solveStage } from "./trainingPlanStage.ts";
import type { SolvedStage, StageStart } from "./trainingPlanStage.ts";

/** Both stages, each with its own bound, and the choice that the second left. */
export interface SolvedInOrder {
  readonly choice: Choice;
  readonly closure: SolvedStage;
  readonly coverage: SolvedStage;
}

/** The stage that counts gap closure alone. */
export const closureStage: PlanStage = {
  weights: { closure: 1, coverage: 0 },
  floor: undefined,
  links: [],
};

/**
 * Solves what comes first, then what comes second with the first as its floor.
 * @param mandatory a choice that gives what is mandatory and keeps every rule: where the search begins
 */
export async function solveInOrder(
  run: PlanningRun,
  order: PlanOrder,
  instance: PlanInstance,
  mandatory: Choice,
): Promise<SolvedInOrder> {
  const nothing: StageStart = { choice: mandatory, bundles: [], prices: [] };
  if (order.first === "coverage") {
    const coverage = await cover(run, instance, undefined, nothing);
    run.enter("closure");
    const floor = { of: "coverage", atLeast: coverage.choice.bundles.length } as const;
    const closure = await solveStage(run, instance, { ...closureStage, floor }, carryOn(coverage));
    return { choice: closure.choice, closure, coverage };
  }
  run.enter("closure");
  const closure = await solveStage(run, instance, closureStage, nothing);
  const floor = { of: "closure", atLeast: (1 - order.givenUpAtMost) * closure.value } as const;
  const coverage = await cover(run, instance, floor, carryOn(closure));
  return { choice: coverage.choice, closure, coverage };
}

async function cover(
  run: PlanningRun,
  instance: PlanInstance,
  floor: PlanStage["floor"],
  start: StageStart,
): Promise<SolvedStage> {
  run.enter("coverage");
  const servable = instance.managers.filter(({ options }) => options.length > 0).length;
  const covered = start.choice.bundles.length;
  if (covered === servable)
    return { choice: start.choice, value: covered, bound: covered, bounded: undefined };
  const allGaps = instance.managers
    .flatMap(({ needs }) => needs)
    .reduce((sum, one) => sum + one.gap * one.weight, 0);
  // So little closure counts that all of it together is worth less than one manager more.
  const weights = { coverage: 1, closure: 0.5 / (1 + allGaps) };
  return solveStage(run, instance, { weights, floor, links: [] }, start);
}

function carryOn({ choice, bounded }: SolvedStage): StageStart {
  return { choice, bundles: bounded?.bundles ?? [], prices: [] };
}
