import type { Choice } from "./trainingPlanChoosing.ts";
import { nearestBundles } from "./trainingPlanBundles.ts";
import { coverManagers } from "./trainingPlanCoverage.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanOrder } from "./trainingPlanProblem.ts";
import type { PlanStage } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";
import { solveStage } from "./trainingPlanStage.ts";
import type { StageStart } from "./trainingPlanStage.ts";
import type { SolvedStage } from "./trainingPlanSolved.ts";

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
  settled: new Map(),
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
    const coverage = await coverManagers(run, instance, undefined, nothing);
    run.enter("closure");
    const floor = { of: "coverage", atLeast: coverage.choice.bundles.length } as const;
    const closure = await solveStage(
      run,
      instance,
      { ...closureStage, floor },
      carryOn(instance, closureStage, coverage),
    );
    return { choice: closure.choice, closure, coverage };
  }
  run.enter("closure");
  const closure = await solveStage(run, instance, closureStage, nothing);
  const floor = { of: "closure", atLeast: (1 - order.givenUpAtMost) * closure.value } as const;
  const coverage = await coverManagers(run, instance, floor, carryOn(instance, closureStage, closure));
  return { choice: coverage.choice, closure, coverage };
}

/** What the next stage begins with: the choice, and the bundles nearest to being worth their prices. */
function carryOn(instance: PlanInstance, stage: PlanStage, { choice, bounded }: SolvedStage): StageStart {
  const bundles = bounded === undefined ? [] : nearestBundles(instance, { ...stage, links: [] }, bounded, 3);
  return { choice, bundles, prices: [] };
}
