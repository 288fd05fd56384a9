import { writeProgramme } from "./linearProgramme.ts";
import type { Column, LinearProgramme, Row } from "./linearProgramme.ts";
import type { PlanInstance } from "./trainingPlanInstance.ts";
import type { ManagerOption } from "./trainingPlanOptions.ts";

/** Rules that can be left out one by one to see which of them collide. */
export type RuleKey =
  | "budget"
  | "seats"
  | "seatsToRun"
  | "hours"
  | "activitiesPerManager"
  | "away"
  | "oneThingADay"
  | "prerequisites"
  | `mandatory:${number}`;

/** A seat that is taken or not, as a column of the programme. */
export interface SeatColumn {
  readonly manager: number;
  readonly option: ManagerOption;
  readonly occasion: number;
}

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
  const runs = (occasion: number) => seats.length + occasion;
  const columns: Column[] = [
    ...seats.map(({ occasion }) => ({
      cost: occasions[occasion]!.costPerSeat,
      lower: 0,
      upper: 1,
      integer: true,
    })),
    ...occasions.map(({ costToRun }) => ({ cost: costToRun, lower: 0, upper: 1, integer: true })),
  ];
  const bySeat = Map.groupBy(seats.keys(), (column) => seats[column]!.occasion);
  const of = (occasion: number) => bySeat.get(occasion) ?? [];
  const ones = (list: readonly number[]): Row["entries"] => list.map((column) => [column, 1] as const);
  const shared: Row[] = occasions.flatMap(({ seats: available, seatsToRun }, occasion) => [
    {
      lower: -Infinity,
      upper: 0,
      entries: [
        ...ones(of(occasion)),
        [runs(occasion), -(kept.has("seats") ? available : instance.managers.length)],
      ],
    },
    {
      lower: kept.has("seatsToRun") ? 0 : -Infinity,
      upper: Infinity,
      entries: [...ones(of(occasion)), [runs(occasion), -seatsToRun]],
    },
  ]);
  const budget: Row = {
    lower: -Infinity,
    upper: kept.has("budget") ? instance.budget : Infinity,
    entries: columns.flatMap(({ cost }, column) => (cost > 0 ? [[column, cost] as const] : [])),
  };
  const away = instance.limits.map(({ administration, occasions: held, atMost }): Row => ({
    lower: -Infinity,
    upper: kept.has("away") ? atMost : Infinity,
    entries: ones(
      held.flatMap((occasion) =>
        of(occasion).filter(
          (column) => instance.managers[seats[column]!.manager]!.administration === administration,
        ),
      ),
    ),
  }));
  const rows = [...shared, budget, ...away, ...managerRows(instance, seats, kept)];
  return { programme: writeProgramme("minimise", columns, rows), seats };
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

function managerRows(
  instance: PlanInstance,
  seats: readonly SeatColumn[],
  kept: ReadonlySet<RuleKey>,
): readonly Row[] {
  const byManager = Map.groupBy(seats.keys(), (column) => seats[column]!.manager);
  return instance.managers.flatMap((manager, index) => {
    const own = byManager.get(index) ?? [];
    const offered = new Set(own.map((column) => seats[column]!.option));
    const required = manager.options.filter((option) => offered.has(option) || option.isMandatory);
    const perOption = required.flatMap((option) =>
      optionRows(instance, manager.options, seats, own, option, kept),
    );
    const upTo = (key: RuleKey, upper: number, entries: Row["entries"]): Row => ({
      lower: -Infinity,
      upper: kept.has(key) ? upper : Infinity,
      entries,
    });
    return [
      ...perOption,
      upTo(
        "hours",
        manager.hours,
        own.map((column) => [column, seats[column]!.option.hours] as const),
      ),
      upTo(
        "activitiesPerManager",
        instance.activitiesAtMost,
        own.map((column) => [column, 1] as const),
      ),
      ...clashingPairs(instance, seats, own).map((pair) =>
        upTo(
          "oneThingADay",
          1,
          pair.map((column) => [column, 1] as const),
        ),
      ),
    ];
  });
}

/** An activity once at most, exactly once when mandatory, and only after what it requires. */
function optionRows(
  { occasions, precedes }: PlanInstance,
  options: readonly ManagerOption[],
  seats: readonly SeatColumn[],
  own: readonly number[],
  option: ManagerOption,
  kept: ReadonlySet<RuleKey>,
): readonly Row[] {
  const columns = own.filter((column) => seats[column]!.option === option);
  const isForced = option.isMandatory && kept.has(`mandatory:${option.activity}`);
  const once: Row = {
    lower: isForced ? 1 : -Infinity,
    upper: 1,
    entries: columns.map((column) => [column, 1] as const),
  };
  if (!kept.has("prerequisites")) return [once];
  const after = option.after.flatMap((place) =>
    columns.map((column): Row => {
      const before = own.filter(
        (other) =>
          seats[other]!.option === options[place] &&
          precedes[seats[other]!.occasion * occasions.length + seats[column]!.occasion] === 1,
      );
      return {
        lower: -Infinity,
        upper: 0,
        entries: [[column, 1], ...before.map((other) => [other, -1] as const)],
      };
    }),
  );
  return [once, ...after];
}

function clashingPairs(
  { occasions, clashes }: PlanInstance,
  seats: readonly SeatColumn[],
  own: readonly number[],
): readonly (readonly [number, number])[] {
  return own.flatMap((one, place) =>
    own
      .slice(place + 1)
      .filter((other) => seats[one]!.option !== seats[other]!.option)
      .filter((other) => clashes[seats[one]!.occasion * occasions.length + seats[other]!.occasion] === 1)
      .map((other) => [one, other] as const),
  );
}
