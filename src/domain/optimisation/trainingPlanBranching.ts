import { boundStage } from "./trainingPlanBounding.ts";
import type { BoundedStage } from "./trainingPlanBounding.ts";
import { nearestBundles } from "./trainingPlanBundles.ts";
import { choiceValue, chooseAmong } from "./trainingPlanChoosing.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanStage } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";
import { isGoodEnough } from "./trainingPlanSolved.ts";
import type { SolvedStage } from "./trainingPlanSolved.ts";

/** A part of all plans: those that agree with what is settled. */
interface Branch {
  readonly stage: PlanStage;
  readonly bounded: BoundedStage;
}

/** Halvings; each costs about as much as the managers are many. */
const halvingsFor = (managers: number) => Math.min(80, Math.ceil(10_000 / Math.max(1, managers)));
const halvingsATry = 10;
/**
 * Branch and bound on which occasions run: the branch with the highest bound is halved by an occasion that its mix runs
 * in part, and the highest bound left holds for all plans. Fixed costs and seats to run are what the relaxation is loosest about.
 */
export async function branchOnOccasions(
  run: PlanningRun,
  instance: PlanInstance,
  root: Branch,
  known: SolvedStage,
): Promise<SolvedStage> {
  let solved = known;
  let open: readonly Branch[] = [root];
  for (let halving = 0; halving < halvingsFor(instance.managers.length); halving += 1) {
    const widest = open.reduce((one, other) => (other.bounded.bound > one.bounded.bound ? other : one));
    solved = { ...solved, bound: Math.min(solved.bound, Math.max(solved.value, widest.bounded.bound)) };
    run.report(solved.value, solved.bound);
    const occasion = mostUnsettled(instance, widest);
    if (isGoodEnough(run, solved) || occasion === undefined) return solved;
    const halves = [
      await settle(run, instance, widest, occasion, true),
      await settle(run, instance, widest, occasion, false),
    ];
    if (run.isOver()) return solved;
    open = [...open.filter((branch) => branch !== widest), ...halves.filter((half) => half !== undefined)];
    const [running] = halves;
    if (running !== undefined && halving % halvingsATry === 0)
      solved = await dive(run, instance, running, solved);
    if (open.length === 0) return { ...solved, bound: solved.value };
  }
  return solved;
}

/** The occasion that the mix of a branch runs most by halves. */
function mostUnsettled({ occasions }: PlanInstance, { bounded }: Branch): number | undefined {
  const parts = occasions.map((_, occasion) => {
    const runs = bounded.mix[bounded.bundles.length + occasion]!;
    return Math.min(runs, 1 - runs);
  });
  const most = Math.max(...parts);
  return most > 1e-6 ? parts.indexOf(most) : undefined;
}

/** The half of a branch where the occasion runs, or does not; undefined when it holds no plan. */
async function settle(
  run: PlanningRun,
  instance: PlanInstance,
  { stage, bounded }: Branch,
  occasion: number,
  runs: boolean,
): Promise<Branch | undefined> {
  const half = { ...stage, settled: new Map([...stage.settled, [occasion, runs]]) };
  const from = { bundles: nearestBundles(instance, stage, bounded, 8), prices: [bounded.prices] };
  const tighter = await boundStage(run, instance, half, from, run.gap / 8);
  if (tighter === undefined || tighter.missing > 1e-6) return undefined;
  return { stage: half, bounded: { ...tighter, bound: Math.min(tighter.bound, bounded.bound) } };
}

/**
 * Settles one occasion after the other, the one that runs most first, until the mix runs each wholly or not at all;
 * what is left is to choose whole bundles for those that run.
 */
export async function dive(
  run: PlanningRun,
  instance: PlanInstance,
  from: Branch,
  solved: SolvedStage,
): Promise<SolvedStage> {
  let at = from;
  for (;;) {
    const { bundles, mix, bound } = at.bounded;
    if (bound <= solved.value || run.isOver()) return solved;
    const parts = [...mix.subarray(bundles.length, bundles.length + instance.occasions.length)];
    const most = Math.max(...parts.filter((part) => part < 1 - 1e-6));
    if (most < 1e-6) break;
    const occasion = parts.indexOf(most);
    const half =
      (await settle(run, instance, at, occasion, true)) ?? (await settle(run, instance, at, occasion, false));
    if (half === undefined) return solved;
    at = half;
  }
  return chooseRunning(run, instance, at, solved);
}

async function chooseRunning(
  run: PlanningRun,
  instance: PlanInstance,
  { stage, bounded }: Branch,
  solved: SolvedStage,
): Promise<SolvedStage> {
  const runs = (occasion: number) => bounded.mix[bounded.bundles.length + occasion]! > 0.5;
  const candidates = nearestBundles(instance, stage, bounded, 12).filter(({ bundle }) =>
    bundle.occasions.every(runs),
  );
  // What the dive decided to run may still close: a whole choice fills fewer rooms better.
  const free = { ...stage, settled: new Map<number, boolean>() };
  const chosen = await chooseAmong(run, instance, free, candidates, run.gap / 2, solved.choice);
  const value = chosen === undefined ? -Infinity : choiceValue(stage, chosen.choice);
  return chosen !== undefined && value > solved.value ? { ...solved, choice: chosen.choice, value } : solved;
}
