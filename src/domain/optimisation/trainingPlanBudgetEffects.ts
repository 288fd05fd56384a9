import { boundStage } from "./trainingPlanBounding.ts";
import type { BoundedStage } from "./trainingPlanBounding.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import { closureStage } from "./trainingPlanOrder.ts";
import type { BudgetEffect } from "./trainingPlanResult.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** An effect of 100,000 SEK in a large organisation is a few thousandths: the relaxation must be finer than that. */
const gapOfRelaxation = 0.0005;

/** Solves the relaxation anew at each changed budget, beginning with the bundles and prices of the closure stage. */
export async function tellBudgetEffects(
  run: PlanningRun,
  instance: PlanInstance,
  known: BoundedStage | undefined,
  changes: readonly number[],
): Promise<readonly BudgetEffect[]> {
  if (changes.length === 0) return [];
  const boundAt = (budget: number, from: BoundedStage) => {
    const prices = { ...from.prices, links: new Float64Array(0), floor: 0 };
    const start = { bundles: from.bundles, prices: [prices] };
    return boundStage(run, { ...instance, budget }, closureStage, start, gapOfRelaxation);
  };
  const now = known === undefined ? undefined : await boundAt(instance.budget, known);
  const effects: BudgetEffect[] = [];
  for (const change of changes) {
    const then = now === undefined ? undefined : await boundAt(Math.max(0, instance.budget + change), now);
    effects.push(compare(change, now, then));
  }
  return effects;
}

function compare(
  change: number,
  now: BoundedStage | undefined,
  then: BoundedStage | undefined,
): BudgetEffect {
  if (now === undefined || then === undefined) return { kind: "notComputed", change };
  if (then.missing > 1e-6) return { kind: "collision", change };
  const low = then.mixed - now.bound;
  const high = then.bound - now.mixed;
  return { kind: "reachable", change, points: then.mixed - now.mixed, low, high };
}
