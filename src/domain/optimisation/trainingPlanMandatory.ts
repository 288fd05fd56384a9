import { writeProgramme } from "./linearProgramme.ts";
import type { Column, LinearProgramme, Row } from "./linearProgramme.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import { managerRows } from "./trainingPlanMandatoryRows.ts";
import type { RuleKey, SeatColumn } from "./trainingPlanMandatoryRows.ts";

export interface MandatoryProgramme {
  readonly programme: LinearProgramme;
  readonly seats: readonly SeatColumn[];
}

/** Rules whose breaking can make what is mandatory impossible, in the order in which leaving them out is tried. */
export function ruleKeys({ managers }: PlanInstance): readonly RuleKey[] {
  const mandatory = new Set(
    managers.flatMap(({ options }) => options.filter((one) => one.isMandatory)).map((one) => one.activity),
  );
  const keys: readonly RuleKey[] = [
    "oneThingADay",
    "activitiesPerManager",
    "prerequisites",
    "away",
    "hours",
    "seatsToRun",
    "seats",
    "budget",
  ];
  return [
    ...keys,
    ...[...mandatory].sort((one, other) => one - other).map((activity) => `mandatory:${activity}` as const),
  ];
}

/**
 * The cheapest way to give everyone what is mandatory for her, with what it requires: since nothing else has to be
 * given, a plan exists exactly when this programme has a solution. One column per manager and occasion,
 * then one per occasion for whether it runs; only the rules in `kept` hold.
 */
export function writeMandatory(instance: PlanInstance, kept: ReadonlySet<RuleKey>): MandatoryProgramme {
  const seats = mandatorySeats(instance);
  const { occasions } = instance;
  const taken = { lower: 0, upper: 1, integer: true };
  const columns: Column[] = [
    ...seats.map(({ occasion }) => ({ ...taken, cost: occasions[occasion]!.costPerSeat })),
    ...occasions.map(({ costToRun }) => ({ ...taken, cost: costToRun })),
  ];
  const budget: Row = {
    lower: -Infinity,
    upper: kept.has("budget") ? instance.budget : Infinity,
    entries: columns.flatMap(({ cost }, column) => (cost > 0 ? [[column, cost] as const] : [])),
  };
  const rows = [...occasionRows(instance, seats, kept), budget, ...managerRows(instance, seats, kept)];
  return { programme: writeProgramme("minimise", columns, rows), seats };
}

/** Seats, seats to run, and how many may be away. */
function occasionRows(
  { occasions, managers, limits }: PlanInstance,
  seats: readonly SeatColumn[],
  kept: ReadonlySet<RuleKey>,
): readonly Row[] {
  const byOccasion = Map.groupBy(seats.keys(), (column) => seats[column]!.occasion);
  const ones = (columns: readonly number[]) => columns.map((column) => [column, 1] as const);
  const of = (occasion: number) => byOccasion.get(occasion) ?? [];
  const ofOccasions = occasions.flatMap(({ seats: available, seatsToRun }, occasion): readonly Row[] => {
    const runs = seats.length + occasion;
    const most = kept.has("seats") ? available : managers.length;
    const least = kept.has("seatsToRun") ? 0 : -Infinity;
    return [
      { lower: -Infinity, upper: 0, entries: [...ones(of(occasion)), [runs, -most]] },
      { lower: least, upper: Infinity, entries: [...ones(of(occasion)), [runs, -seatsToRun]] },
    ];
  });
  const away = limits.map(({ administration, occasions: held, atMost }): Row => {
    const own = held
      .flatMap(of)
      .filter((column) => managers[seats[column]!.manager]!.administration === administration);
    return { lower: -Infinity, upper: kept.has("away") ? atMost : Infinity, entries: ones(own) };
  });
  return [...ofOccasions, ...away];
}

/** Seats at what is mandatory for somebody, or required for that, for everyone who could take it. */
function mandatorySeats({ managers }: PlanInstance): readonly SeatColumn[] {
  const needed = new Set<number>();
  for (const { options } of managers) {
    // Prerequisites come first among the options: going backwards, what is required is known before its own turn.
    const places = new Set<number>();
    for (const [place, option] of [...options.entries()].reverse()) {
      if (!option.isMandatory && !places.has(place)) continue;
      needed.add(option.activity);
      for (const before of option.after) places.add(before);
    }
  }
  return managers.flatMap(({ options }, manager) =>
    options
      .filter((option) => needed.has(option.activity))
      .flatMap((option) => option.occasions.map((occasion) => ({ manager, option, occasion }))),
  );
}
