import { bundleKey } from "./trainingPlanBundles.ts";
import { bundleValue, writeMaster } from "./trainingPlanMaster.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanStage } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** A whole plan in the terms of the search: each manager's bundle, if she has one, and which occasions run. */
export interface Choice {
  readonly bundles: readonly ManagerBundle[];
  readonly running: ReadonlySet<number>;
}

/** The best choice found among some bundles, and what no choice among them exceeds. */
export interface ChosenAmong {
  readonly choice: Choice;
  readonly bound: number;
}

/**
 * Gives every manager at most one of these bundles, whole, at the most value.
 * @param start a choice that keeps the rules and what the stage settles, to improve upon; its bundles join the candidates
 * @returns undefined when nothing was found in time, or when nothing fits
 */
export async function chooseAmong(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  candidates: readonly ManagerBundle[],
  gap: number,
  start: Choice,
): Promise<ChosenAmong | undefined> {
  const bundles = [
    ...new Map([...start.bundles, ...candidates].map((entry) => [bundleKey(entry), entry])).values(),
  ];
  if (bundles.length === 0) return undefined;
  const programme = writeMaster(instance, stage, bundles, true);
  const from = Float64Array.from([
    ...bundles.map((_, index) => (index < start.bundles.length ? 1 : 0)),
    ...instance.occasions.map((_, occasion) => (start.running.has(occasion) ? 1 : 0)),
  ]);
  const solution = await run.solve(programme, gap, from);
  if (solution.kind !== "optimal" && solution.kind !== "feasible") return undefined;
  const chosen = bundles.filter((_, index) => solution.values[index]! > 0.5);
  const taken = new Set(chosen.flatMap(({ bundle }) => bundle.occasions));
  return {
    choice: { bundles: chosen, running: taken },
    bound: solution.kind === "optimal" ? solution.objective : solution.bound,
  };
}

export function choiceValue(stage: PlanStage, { bundles }: Choice): number {
  return bundles.reduce((sum, { bundle }) => sum + bundleValue(stage, bundle), 0);
}
