import type { PlanInstance } from "./trainingPlanInstance.ts";

/** Enough managers for prices that nearly hold for all. */
const sampleSize = 250;

/**
 * A small organisation like the large one: every n-th manager through the administrations, and everything that is
 * shared cut down alike. Its prices are where the search for the large one's prices begins; nothing else is used.
 * @returns undefined when the organisation is too small to gain by it
 */
export function sampleManagers(instance: PlanInstance): PlanInstance | undefined {
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
      seats: occasion.seats * share,
      seatsToRun: occasion.seatsToRun * share,
      costToRun: occasion.costToRun * share,
    })),
    limits: instance.limits.map((limit) => ({ ...limit, atMost: limit.atMost * share })),
  };
}
