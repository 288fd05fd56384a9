import { managerOptions } from "./trainingPlanOptions.ts";
import type { ManagerOption } from "./trainingPlanOptions.ts";
import type { EffectAssumption, OccasionToPlan, TrainingPlanProblem } from "./trainingPlanProblem.ts";

/** A training plan problem with indices instead of ids, only what can matter, and its rules worked out as rows. */
export interface PlanInstance {
  readonly budget: number;
  readonly managers: readonly IndexedManager[];
  readonly occasions: readonly IndexedOccasion[];
  readonly limits: readonly AwayLimit[];
  /** Limits that a seat counts against, by administration and occasion (`administration · occasions + occasion`). */
  readonly limitsBySeat: readonly (readonly number[])[];
  readonly administrations: readonly string[];
  /** Row a, column b is 1 when occasions a and b share a day. */
  readonly clashes: Uint8Array;
  /** Row a, column b is 1 when a is over before b begins; what has no days can always be done before. */
  readonly precedes: Uint8Array;
  readonly activitiesAtMost: number;
}

export interface IndexedManager {
  readonly id: string;
  readonly administration: number;
  readonly hours: number;
  readonly needs: readonly { readonly gap: number; readonly weight: number }[];
  /** What she could take, prerequisites before what needs them. */
  readonly options: readonly ManagerOption[];
}

export interface IndexedOccasion {
  readonly activity: number;
  readonly source: OccasionToPlan;
  /** SEK for one participant: the seat and the substitute. */
  readonly costPerSeat: number;
  readonly costToRun: number;
  readonly seats: number;
  readonly seatsToRun: number;
  /** How many could come at most, by seats, by who could take it, and by who may be away; 0 when too few to run. */
  readonly capacity: number;
}

/** On these days, at most so many of an administration's managers at these occasions together. */
export interface AwayLimit {
  readonly administration: number;
  readonly occasions: readonly number[];
  readonly atMost: number;
}

/** Indexes a problem. Throws a RangeError when it names an activity that it does not hold, or an id twice. */
export function indexProblem(problem: TrainingPlanProblem, assumption: EffectAssumption): PlanInstance {
  const administrations = [...new Set(problem.managers.map((manager) => manager.administrationId))];
  const optionsOf = managerOptions(problem, assumption);
  const managers = problem.managers.map((manager) => ({
    id: manager.id,
    administration: administrations.indexOf(manager.administrationId),
    hours: manager.hoursAvailable,
    needs: manager.needs,
    options: optionsOf(manager),
  }));
  const occasions = indexOccasions(problem, managers);
  const limits = awayLimits(problem, managers, occasions, administrations.length);
  return {
    budget: problem.budget,
    managers,
    occasions,
    limits,
    limitsBySeat: seatLimits(limits, administrations.length, occasions.length),
    administrations,
    clashes: compareOccasions(occasions, (one, other) => one.days.some((day) => other.days.includes(day))),
    precedes: compareOccasions(occasions, (one, other) => endsBefore(one, other)),
    activitiesAtMost: problem.rules.activitiesPerManagerAtMost ?? Infinity,
  };
}

function indexOccasions(
  { activities, rules }: TrainingPlanProblem,
  managers: readonly IndexedManager[],
): readonly IndexedOccasion[] {
  const members = [...Map.groupBy(managers, ({ administration }) => administration).values()];
  return activities.flatMap((activity, index) => {
    const could = members.map((group) => ({
      count: group.filter(({ options }) => options.some((option) => option.activity === index)).length,
      atMost: awayAtMost(group.length, rules.shareAwayAtMost),
    }));
    return activity.occasions.map((source) => {
      const isAway = source.days.length > 0;
      const coming = could.reduce(
        (sum, { count, atMost }) => sum + (isAway ? Math.min(count, atMost) : count),
        0,
      );
      const seats = Math.min(source.seats ?? managers.length, managers.length);
      const capacity = Math.min(seats, coming);
      return {
        activity: index,
        source,
        costPerSeat: activity.costPerSeat + activity.hours * activity.substituteCostPerHour,
        costToRun: activity.costPerOccasion,
        seats,
        seatsToRun: source.seatsToRun,
        capacity: capacity < source.seatsToRun ? 0 : capacity,
      };
    });
  });
}

/** At most `shareAwayAtMost` of an administration's managers, rounded down, at least one. */
export function awayAtMost(managers: number, shareAwayAtMost: number): number {
  // 0.2 · 15 is 3.0000000000000004 or 2.9999999999999996 in binary: three managers are meant.
  return Math.max(1, Math.floor(shareAwayAtMost * managers + 1e-9));
}

function awayLimits(
  { rules }: TrainingPlanProblem,
  managers: readonly IndexedManager[],
  occasions: readonly IndexedOccasion[],
  administrations: number,
): readonly AwayLimit[] {
  const byDay = Map.groupBy(
    occasions.flatMap(({ source }, occasion) => source.days.map((day) => ({ day, occasion }))),
    ({ day }) => day,
  );
  // Days with the same occasions would give the same row twice.
  const sets = new Map(
    [...byDay.values()].map((held) => [
      held.map(({ occasion }) => occasion).join(),
      held.map(({ occasion }) => occasion),
    ]),
  );
  return Array.from({ length: administrations }, (_, administration) => {
    const members = managers.filter((manager) => manager.administration === administration);
    const atMost = awayAtMost(members.length, rules.shareAwayAtMost);
    const offered = new Set(members.flatMap(({ options }) => options.flatMap((option) => option.occasions)));
    return [...sets.values()]
      .map((set) => set.filter((occasion) => offered.has(occasion)))
      .filter((set) => set.length > 0 && members.length > atMost)
      .map((set) => ({ administration, occasions: set, atMost }));
  }).flat();
}

function seatLimits(
  limits: readonly AwayLimit[],
  administrations: number,
  occasions: number,
): readonly (readonly number[])[] {
  const bySeat: number[][] = Array.from({ length: administrations * occasions }, () => []);
  limits.forEach((limit, index) => {
    for (const occasion of limit.occasions) bySeat[limit.administration * occasions + occasion]!.push(index);
  });
  return bySeat;
}

function compareOccasions(
  occasions: readonly IndexedOccasion[],
  holds: (one: OccasionToPlan, other: OccasionToPlan) => boolean,
): Uint8Array {
  return Uint8Array.from(
    occasions.flatMap((one) => occasions.map((other) => (holds(one.source, other.source) ? 1 : 0))),
  );
}

function endsBefore(one: OccasionToPlan, other: OccasionToPlan): boolean {
  return one.days.every((day) => other.days.every((later) => day < later));
}
