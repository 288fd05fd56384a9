import { bundleClosure } from "./trainingPlanBundle.ts";
import { chooseAmong } from "./trainingPlanChoosing.ts";
import type { Choice } from "./trainingPlanChoosing.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import type { PlanStage } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";
import { isGoodEnough } from "./trainingPlanSolved.ts";
import type { SolvedStage } from "./trainingPlanSolved.ts";
import { solveStage } from "./trainingPlanStage.ts";
import type { StageStart } from "./trainingPlanStage.ts";

/**
 * Covers as many managers as the floor allows. All who can be served is a bound that needs no search; only when a
 * choice from what is known stays further below it than the gap, the stage is solved with a bound of its own.
 */
export async function coverManagers(
  run: PlanningRun,
  instance: PlanInstance,
  floor: PlanStage["floor"],
  start: StageStart,
): Promise<SolvedStage> {
  run.enter("coverage");
  const servable = instance.managers.filter(({ options }) => options.length > 0).length;
  const allGaps = instance.managers
    .flatMap(({ needs }) => needs)
    .reduce((sum, one) => sum + one.gap * one.weight, 0);
  // So little closure counts that all of it together is worth less than one manager more.
  const weights = { coverage: 1, closure: 0.5 / (1 + allGaps) };
  const stage: PlanStage = { weights, floor, links: [], settled: new Map() };
  const known = {
    choice: start.choice,
    value: start.choice.bundles.length,
    bound: servable,
    bounded: undefined,
  };
  if (known.value === servable) return known;
  const candidates = [...start.bundles, ...firstOfUncovered(instance, start.choice)];
  const chosen = await chooseAmong(run, instance, stage, candidates, run.gap / 10, start.choice);
  const covered = chosen?.choice.bundles.length ?? 0;
  const solved =
    chosen !== undefined && covered > known.value
      ? { ...known, choice: chosen.choice, value: covered }
      : known;
  if (isGoodEnough(run, solved)) return solved;
  return solveStage(run, instance, stage, { ...start, choice: solved.choice });
}

/** Every single thing that a manager who gets nothing so far could be given. */
function firstOfUncovered(instance: PlanInstance, { bundles }: Choice): readonly ManagerBundle[] {
  const covered = new Set(bundles.map(({ manager }) => manager));
  return instance.managers.flatMap((own, manager) =>
    covered.has(manager)
      ? []
      : own.options
          .filter(({ after }) => after.length === 0)
          .flatMap(({ occasions }) => occasions)
          .map((occasion) => {
            const occasions = [occasion];
            return { manager, bundle: { occasions, closure: bundleClosure(instance, own, occasions) } };
          }),
  );
}
