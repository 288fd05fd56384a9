import type { Row } from "./linearProgramme.ts";
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

/** What each manager keeps for herself: what is mandatory, hours, number, one thing a day, prerequisites. */
export function managerRows(
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
