import { boundStage } from "./trainingPlanBounding.ts";
import type { BoundedStage } from "./trainingPlanBounding.ts";
import { nearestBundles } from "./trainingPlanBundles.ts";
import { choiceValue, chooseAmong } from "./trainingPlanChoosing.ts";
import type { Choice } from "./trainingPlanChoosing.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import { branchOnOccasions, dive } from "./trainingPlanBranching.ts";
import { listBundles } from "./trainingPlanListing.ts";
import type { ManagerBundle } from "./trainingPlanMaster.ts";
import type { PlanStage, RulePrices } from "./trainingPlanRelaxation.ts";
import type { PlanningRun } from "./trainingPlanRun.ts";
import { isGoodEnough } from "./trainingPlanSolved.ts";
import type { SolvedStage } from "./trainingPlanSolved.ts";
import { samplePrices } from "./trainingPlanSample.ts";

export interface StageStart {
  readonly choice: Choice;
  readonly bundles: readonly ManagerBundle[];
  readonly prices: readonly RulePrices[];
}

/** Of the gap that is asked for, the part left to the bound; the rest is for the whole-number choice. */
const shareForBound = 0.25;
const linkRoundsAtMost = 3;
/** With more managers a dive takes longer than choosing at once, and a room more or less matters less. */
const diveFirstUpTo = 300;
/** More bundles than this, and listing all that could matter does not pay. */
const listedAtMost = 30_000;

/**
 * Solves one stage: a bound and good bundles by prices, a whole choice among them, and, while the proven gap is wider
 * than asked, a tighter bound (links), more bundles, and in the end all bundles that a better choice could use.
 */
export async function solveStage(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  start: StageStart,
): Promise<SolvedStage> {
  const unbounded = {
    choice: start.choice,
    value: choiceValue(stage, start.choice),
    bound: Infinity,
    bounded: undefined,
  };
  const prices =
    start.prices.length > 0
      ? start.prices
      : await samplePrices(run, instance, stage, run.gap * shareForBound);
  const from = { bundles: [...start.choice.bundles, ...start.bundles], prices };
  const first = await boundStage(run, instance, stage, from, run.gap * shareForBound);
  if (first === undefined) return unbounded;
  let solved: SolvedStage = { ...unbounded, bound: first.bound, bounded: first };
  for (const perManager of instance.managers.length > diveFirstUpTo ? [3, 8] : []) {
    solved = await choose(run, instance, stage, first, solved, perManager);
    if (isGoodEnough(run, solved)) return solved;
  }
  const { linked, bounded } = await tighten(run, instance, stage, first);
  solved = { ...solved, bound: Math.min(solved.bound, bounded.bound) };
  solved = await dive(run, instance, { stage: linked, bounded }, solved);
  if (isGoodEnough(run, solved)) return solved;
  solved = await chooseAmongAll(run, instance, linked, bounded, solved);
  if (isGoodEnough(run, solved)) return solved;
  return branchOnOccasions(run, instance, { stage: linked, bounded }, solved);
}

async function choose(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  bounded: BoundedStage,
  solved: SolvedStage,
  perManager: number,
): Promise<SolvedStage> {
  const left = solved.bound === 0 ? 0 : run.gap - (bounded.bound - bounded.mixed) / Math.abs(bounded.bound);
  const candidates = nearestBundles(instance, stage, bounded, perManager);
  const chosen = await chooseAmong(
    run,
    instance,
    stage,
    candidates,
    Math.max(run.gap / 4, 0.6 * left),
    solved.choice,
  );
  const value = chosen === undefined ? -Infinity : choiceValue(stage, chosen.choice);
  const better =
    chosen !== undefined && value > solved.value ? { ...solved, choice: chosen.choice, value } : solved;
  run.report(better.value, better.bound);
  return better;
}

/** Adds the links that the mix breaks, and bounds again, while that helps. */
async function tighten(run: PlanningRun, instance: PlanInstance, stage: PlanStage, first: BoundedStage) {
  let linked = stage;
  let bounded = first;
  for (let round = 0; round < linkRoundsAtMost && !run.isOver(); round += 1) {
    const links = brokenLinks(instance, bounded);
    if (links.length === 0) break;
    linked = { ...linked, links: [...linked.links, ...links] };
    const prices = {
      ...bounded.prices,
      links: Float64Array.from([...bounded.prices.links, ...links.map(() => 0)]),
    };
    const from = { bundles: bounded.bundles, prices: [prices] };
    const tighter = await boundStage(run, instance, linked, from, (run.gap * shareForBound) / 2);
    if (tighter === undefined) break;
    bounded = tighter;
  }
  return { linked, bounded };
}

/** Where a manager has more of a seat in the mix than the occasion has of running. */
function brokenLinks({ occasions }: PlanInstance, { bundles, mix }: BoundedStage): PlanStage["links"] {
  const shares = new Map<string, { manager: number; occasion: number; share: number }>();
  bundles.forEach(({ manager, bundle }, index) => {
    if (mix[index]! < 1e-6) return;
    for (const occasion of bundle.occasions) {
      const known = shares.get(`${manager}:${occasion}`)?.share ?? 0;
      shares.set(`${manager}:${occasion}`, { manager, occasion, share: known + mix[index]! });
    }
  });
  const runs = (occasion: number) => mix[bundles.length + occasion]!;
  return [...shares.values()].filter(
    ({ occasion, share }) =>
      occasions[occasion]!.costToRun + occasions[occasion]!.seatsToRun > 1 && share > runs(occasion) + 1e-4,
  );
}

/**
 * A choice that is better than the best known uses only bundles whose worth at the prices is within bound − value of
 * the manager's best (else its own bound would fall below). Where all these can be listed, the choice among them is the best.
 */
async function chooseAmongAll(
  run: PlanningRun,
  instance: PlanInstance,
  stage: PlanStage,
  bounded: BoundedStage,
  solved: SolvedStage,
): Promise<SolvedStage> {
  const slack = bounded.bound - solved.value;
  const all = listBundles(instance, stage, bounded.prices, slack, listedAtMost);
  if (all === undefined) return solved;
  const chosen = await chooseAmong(run, instance, stage, all, run.gap, solved.choice);
  if (chosen === undefined) return solved;
  const value = Math.max(solved.value, choiceValue(stage, chosen.choice));
  const choice = value > solved.value ? chosen.choice : solved.choice;
  return { ...solved, choice, value, bound: Math.min(solved.bound, Math.max(value, chosen.bound)) };
}
