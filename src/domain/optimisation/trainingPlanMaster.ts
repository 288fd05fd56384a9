import { writeProgramme } from "./linearProgramme.ts";
import type { Column, LinearProgramme, Row } from "./linearProgramme.ts";
import type { Bundle } from "./trainingPlanBundle.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { PlanStage, RulePrices } from "./trainingPlanRelaxation.ts";

/** A bundle that a manager may get. */
export interface ManagerBundle {
  readonly manager: number;
  readonly bundle: Bundle;
}

/**
 * The programme that mixes bundles. Columns: the share of each bundle; for each occasion whether it runs; and, unless
 * whole, one that pays dearly for what no mix reaches, so that there is always a solution to take prices from.
 * Rows: one per manager (at most one bundle; exactly one when something is mandatory for her), budget,
 * seats of each occasion, seats to run it, away limits, links, and the floor of an earlier stage.
 */
export function writeMaster(
  instance: PlanInstance,
  stage: PlanStage,
  bundles: readonly ManagerBundle[],
  isWhole: boolean,
): LinearProgramme {
  const whole = { lower: 0, upper: 1, integer: isWhole };
  const columns: Column[] = [
    ...bundles.map(({ bundle }) => ({ ...whole, cost: bundleValue(stage, bundle) })),
    ...instance.occasions.map((_, occasion) => ({
      cost: 0,
      lower: stage.settled.get(occasion) === true ? 1 : 0,
      upper: stage.settled.get(occasion) === false ? 0 : 1,
      integer: isWhole,
    })),
  ];
  const rows = masterRows(instance, stage, bundles);
  if (isWhole) return writeProgramme("maximise", columns, rows);
  const missing = columns.length;
  columns.push({ cost: -costOfMissing(instance, stage), lower: 0, upper: Infinity });
  return writeProgramme(
    "maximise",
    columns,
    rows.map((row) => (row.lower > 0 ? { ...row, entries: [...row.entries, [missing, row.lower]] } : row)),
  );
}

/** Prices that the duals of the master suggest: d(objective)/d(right-hand side), turned so that none is negative. */
export function readPrices(instance: PlanInstance, stage: PlanStage, duals: Float64Array): RulePrices {
  let next = instance.managers.length;
  const take = (count: number, turn: 1 | -1) => {
    const taken = duals.slice(next, next + count).map((dual) => Math.max(0, turn * dual));
    next += count;
    return taken;
  };
  return {
    budget: take(1, 1)[0]!,
    seats: take(instance.occasions.length, 1),
    toRun: take(instance.occasions.length, -1),
    limits: take(instance.limits.length, 1),
    links: take(stage.links.length, 1),
    floor: take(1, -1)[0] ?? 0,
  };
}

export function bundleValue({ weights }: PlanStage, { occasions, closure }: Bundle): number {
  return weights.closure * closure + (occasions.length > 0 ? weights.coverage : 0);
}

/** More than anything can be worth to all managers together: closing every gap whole, and covering everyone. */
function costOfMissing({ managers }: PlanInstance, { weights }: PlanStage): number {
  const allGaps = managers
    .flatMap(({ needs }) => needs)
    .reduce((sum, { gap, weight }) => sum + gap * weight, 0);
  return 1 + weights.closure * allGaps + weights.coverage * managers.length;
}

function masterRows(
  instance: PlanInstance,
  stage: PlanStage,
  bundles: readonly ManagerBundle[],
): readonly Row[] {
  const { occasions, managers, limits } = instance;
  const runs = (occasion: number) => bundles.length + occasion;
  const entries = masterEntries(instance, stage, bundles);
  const atMost = (upper: number, row: Entries): Row => ({ lower: -Infinity, upper, entries: row });
  return [
    ...managers.map(({ options }, manager) => ({
      lower: options.some((option) => option.isMandatory) ? 1 : -Infinity,
      upper: 1,
      entries: entries.managers[manager]!,
    })),
    atMost(instance.budget, [
      ...entries.budget,
      ...occasions.map(({ costToRun }, occasion) => [runs(occasion), costToRun] as const),
    ]),
    ...occasions.map(({ capacity }, occasion) =>
      atMost(0, [...entries.seats[occasion]!, [runs(occasion), -capacity]]),
    ),
    ...occasions.map(({ seatsToRun }, occasion) => ({
      lower: 0,
      upper: Infinity,
      entries: [...entries.seats[occasion]!, [runs(occasion), -seatsToRun] as const],
    })),
    ...limits.map((limit, index) => atMost(limit.atMost, entries.limits[index]!)),
    ...stage.links.map(({ occasion }, link) => atMost(0, [...entries.links[link]!, [runs(occasion), -1]])),
    ...(stage.floor === undefined
      ? []
      : [{ lower: stage.floor.atLeast, upper: Infinity, entries: entries.floor }]),
  ];
}

type Entries = (readonly [column: number, coefficient: number])[];

function masterEntries(
  instance: PlanInstance,
  { floor, links }: PlanStage,
  bundles: readonly ManagerBundle[],
) {
  const count = instance.occasions.length;
  const lists = (length: number): Entries[] => Array.from({ length }, () => []);
  const entries = {
    managers: lists(instance.managers.length),
    budget: [] as Entries,
    seats: lists(count),
    limits: lists(instance.limits.length),
    links: lists(links.length),
    floor: [] as Entries,
  };
  const linkOf = new Map(links.map(({ manager, occasion }, link) => [manager * count + occasion, link]));
  bundles.forEach(({ manager, bundle }, column) => {
    const { administration } = instance.managers[manager]!;
    entries.managers[manager]!.push([column, 1]);
    const cost = bundle.occasions.reduce(
      (sum, occasion) => sum + instance.occasions[occasion]!.costPerSeat,
      0,
    );
    if (cost > 0) entries.budget.push([column, cost]);
    const seatsByLimit = new Map<number, number>();
    for (const occasion of bundle.occasions) {
      entries.seats[occasion]!.push([column, 1]);
      for (const limit of instance.limitsBySeat[administration * count + occasion]!) {
        seatsByLimit.set(limit, (seatsByLimit.get(limit) ?? 0) + 1);
      }
      const link = linkOf.get(manager * count + occasion);
      if (link !== undefined) entries.links[link]!.push([column, 1]);
    }
    for (const [limit, seats] of seatsByLimit) entries.limits[limit]!.push([column, seats]);
    const counted = floor?.of === "closure" ? bundle.closure : Math.min(1, bundle.occasions.length);
    if (floor !== undefined && counted > 0) entries.floor.push([column, counted]);
  });
  return entries;
}
