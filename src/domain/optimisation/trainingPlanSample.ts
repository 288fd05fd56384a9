import { boundStage } from "./trainingPlanBounding.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanStage, RulePrices } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** Enough managers for prices that nearly hold for all. */
const sampleSize = 250;

/**
 * Prices to begin the search with, from a small organisation like the large one.
 * @returns none when the organisation is too small to gain by it
 */
export async function samplePrices(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  gap: number,
): Promise<readonly RulePrices[]> {
  const sample = sampleManagers(instance);
  if (sample === undefined) return [];
  // A sample may not reach what the whole must keep, and prices without it are near enough to begin with.
  const free = { ...stage, floor: undefined };
  const bounded = await boundStage(run, sample, free, { bundles: [], prices: [] }, gap);
  return bounded === undefined ? [] : [bounded.prices, ...bounded.triedLast];
}

/** Every n-th manager through the administrations, and everything that is shared cut down alike. */
function sampleManagers(instance: PlanInstance): PlanInstance | undefined {
  const every = Math.floor(instance.managers.length / sampleSize);
  if (every < 2) return undefined;
  const managers = instance.managers
    .toSorted((one, other) => one.administration - other.administration)
    .filter((_, place) => place % every === 0);
  const share = managers.length / instance.managers.length;
  return {
    ...instance,
    managers,
    budget: instance.budget * share,
    occasions: instance.occasions.map((occasion) => ({
      ...occasion,
      capacity: occasion.capacity * share,
      seatsToRun: occasion.seatsToRun * share,
      costToRun: occasion.costToRun * share,
    })),
    limits: instance.limits.map((limit) => ({ ...limit, atMost: limit.atMost * share })),
  };
}
