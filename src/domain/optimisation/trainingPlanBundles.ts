import type { PlanInstance } from "./trainingPlanInstance.ts";
import { bundleValue } from "./trainingPlanMaster.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import { pricedWeights, seatPrices } from "./trainingPlanRelaxation.ts";
import type { PlanStage, RulePrices } from "./trainingPlanRelaxation.ts";

/** The bundles of each manager that come nearest to being worth their prices, and those that the mix uses. */
export function nearestBundles(
  instance: PlanInstance,
  stage: PlanStage,
  { bundles, prices, mix }: { bundles: readonly ManagerBundle[]; prices: RulePrices; mix: Float64Array },
  perManager: number,
): readonly ManagerBundle[] {
  const priceOf = seatPrices(instance, stage, prices);
  const weights = pricedWeights(stage, prices.floor);
  const worth = bundles.map(
    ({ manager, bundle }) =>
      bundleValue({ ...stage, weights }, bundle) -
      bundle.occasions.reduce((sum, occasion) => sum + priceOf(manager, occasion), 0),
  );
  const nearest = Map.groupBy(bundles.keys(), (index) => bundles[index]!.manager)
    .values()
    .flatMap((own) => own.sort((one, other) => worth[other]! - worth[one]!).slice(0, perManager));
  const kept = new Set(nearest);
  return bundles.filter((_, index) => kept.has(index) || mix[index]! > 1e-6);
}

/** The same for the same occasions of the same manager, in whatever order. */
export function bundleKey({ manager, bundle }: ManagerBundle): string {
  return `${manager}:${bundle.occasions.toSorted((one, other) => one - other).join()}`;
}
