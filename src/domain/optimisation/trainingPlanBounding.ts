import { addedClosure } from "./trainingPlanBundle.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import { bundleKey, nearestBundles } from "./trainingPlanBundles.ts";
import { readPrices, writeMaster } from "./trainingPlanMaster.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import { budgetPriceOnly, mixPrices, relaxAtPrices } from "./trainingPlanRelaxation.ts";
import type { PlanStage, Relaxation, RulePrices } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";

/** Bundles worth mixing, the prices that prove the bound, and the value of the best mix of them. */
export interface BoundedStage {
  readonly bundles: readonly ManagerBundle[];
  readonly prices: RulePrices;
  /** The prices tried last, the newest first: near the best, yet each with bundles of its own. */
  readonly triedLast: readonly RulePrices[];
  /** No plan is worth more. */
  readonly bound: number;
  /** Value of the best mix: between it and `bound` lies the value of the relaxation. */
  readonly mixed: number;
  /** Share of each bundle in the best mix, then of each occasion whether it runs. */
  readonly mix: Float64Array;
  /** Share of what must be reached that no mix reaches: above 0, and what is mandatory does not fit. */
  readonly missing: number;
}

/** Half of the known best prices, half of the new: duals of few bundles jump, and half-way they settle. */
const shareOfBest = 0.5;
const roundsAtMost = 60;
const triedKept = 6;
/** From this many bundles a manager on, only the nearest of each stay: the master's time grows faster than its columns. */
const crowded = 9;
const nearest = 5;
/** Few managers keep all their bundles: together these are soon solved. */
const crowdedFrom = 8000;

/**
 * Column generation: prices from the best mix of the bundles known so far tell each manager's best bundle at those
 * prices, which joins the mix, until the mix is worth as much as the bound that prices prove, but for `gap`.
 * Source: G. Dantzig, P. Wolfe, Decomposition principle for linear programs, Operations Research 8 (1960) 101–111;
 * smoothing: P. Wentges, Weighted Dantzig–Wolfe decomposition, International Transactions in Operational Research 4 (1997).
 *
 * @param from bundles and prices to begin with; none, and prices per SEK are tried from dear to cheap
 * @returns undefined when the run was stopped before the first mix
 */
export async function boundStage(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  from: { readonly bundles: readonly ManagerBundle[]; readonly prices: readonly RulePrices[] },
  gap: number,
): Promise<BoundedStage | undefined> {
  const pool = bundlePool(instance, from.bundles);
  let best: { bound: number; prices: RulePrices } | undefined;
  let triedLast: readonly RulePrices[] = [];
  const relax = (prices: RulePrices): number => {
    const relaxation = relaxAtPrices(instance, stage, prices);
    if (best === undefined || relaxation.bound < best.bound) best = { bound: relaxation.bound, prices };
    triedLast = [prices, ...triedLast].slice(0, triedKept);
    return pool.add(relaxation);
  };
  for (const prices of from.prices.length > 0 ? from.prices : firstPrices(instance, stage)) relax(prices);
  let bounded: BoundedStage | undefined;
  for (let round = 0; round < roundsAtMost && !run.isOver(); round += 1) {
    const known = pool.list();
    const solution = await run.solve(writeMaster(instance, stage, known, false), 0);
    if (solution.kind !== "optimal") break;
    const duals = readPrices(instance, stage, solution.duals);
    const isNew =
      relax(best === undefined ? duals : mixPrices(best.prices, duals, shareOfBest)) > 0 || relax(duals) > 0;
    const { bound, prices } = best!; // relax has set it
    const { objective: mixed, values: mix } = solution;
    bounded = { bundles: known, prices, triedLast, bound, mixed, mix, missing: mix.at(-1)! };
    run.report(undefined, bound);
    if (known.length > Math.max(crowdedFrom, crowded * instance.managers.length))
      pool.keep([...nearestBundles(instance, stage, bounded, nearest), ...pool.list().slice(known.length)]);
    if (!isNew || bound - mixed <= gap * Math.abs(bound) + 1e-9) break;
  }
  return bounded;
}

/** The bundles known, each once. */
function bundlePool(instance: PlanInstance, known: readonly ManagerBundle[]) {
  let bundles = new Map(known.map((entry) => [bundleKey(entry), entry]));
  return {
    list: (): readonly ManagerBundle[] => [...bundles.values()],
    /** @returns how many managers have a bundle here that was not known */
    add: ({ bundles: found }: Relaxation): number => {
      const before = bundles.size;
      instance.managers.forEach((_, manager) => {
        const bundle = found[manager];
        if (bundle === undefined || bundle.occasions.length === 0) return;
        const key = bundleKey({ manager, bundle });
        if (!bundles.has(key)) bundles.set(key, { manager, bundle });
      });
      return bundles.size - before;
    },
    keep: (kept: readonly ManagerBundle[]): void => {
      bundles = new Map(kept.map((entry) => [bundleKey(entry), entry]));
    },
  };
}

/** Prices per SEK at which the dearest tenth, quarter, half … of what managers could get first is worth its cost. */
function firstPrices(instance: PlanInstance, stage: PlanStage): readonly RulePrices[] {
  const weight = stage.weights.closure;
  const perSek = instance.managers
    .flatMap((manager) => {
      const untouched = new Float64Array(manager.needs.length);
      return manager.options.flatMap((option) => {
        const cost = Math.min(
          ...option.occasions.map((occasion) => instance.occasions[occasion]!.costPerSeat),
        );
        const added = weight * addedClosure(manager, untouched, option);
        return cost > 0 && cost < Infinity && added > 0 ? [added / cost] : [];
      });
    })
    .sort((one, other) => other - one);
  if (perSek.length === 0) return [budgetPriceOnly(instance, stage, 0)];
  return [0, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6].map((share) =>
    budgetPriceOnly(instance, stage, perSek[Math.floor(share * (perSek.length - 1))]!),
  );
}
