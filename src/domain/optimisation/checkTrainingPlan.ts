import type { Day } from "../shared/day.ts";
import { awayAtMost } from "./trainingPlanInstance.ts";
import type { ActivityToPlan, OccasionToPlan, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { Assignment } from "./trainingPlanResult.ts";

/** A rule that a plan breaks, and for whom or what. */
export interface BrokenRule {
  readonly rule:
    | "unknown"
    | "budget"
    | "seats"
    | "seatsToRun"
    | "hours"
    | "activitiesPerManager"
    | "oneThingADay"
    | "twice"
    | "prerequisites"
    | "away"
    | "mandatory"
    | "kept"
    | "declined";
  readonly about: string;
}

interface Seat {
  readonly managerId: string;
  readonly activity: ActivityToPlan;
  readonly occasion: OccasionToPlan;
}

/**
 * Reads a plan against its problem, rule by rule, straight from what the rules say: it shares nothing with the
 * search but the problem, so that a plan can be trusted without trusting the search.
 * @returns every rule that is broken; none for a plan that can be carried out
 */
export function checkTrainingPlan(
  problem: TrainingPlanProblem,
  assignments: readonly Assignment[],
): readonly BrokenRule[] {
  const activityOf = new Map(problem.activities.map((activity) => [activity.id, activity]));
  const managerIds = new Set(problem.managers.map(({ id }) => id));
  const seats = assignments.flatMap(({ managerId, activityId, occasionId }): readonly Seat[] => {
    const activity = activityOf.get(activityId);
    const occasion = activity?.occasions.find(({ id }) => id === occasionId);
    return activity === undefined || occasion === undefined || !managerIds.has(managerId)
      ? []
      : [{ managerId, activity, occasion }];
  });
  const unknown: readonly BrokenRule[] =
    seats.length < assignments.length ? [{ rule: "unknown", about: "manager, activity or occasion" }] : [];
  return [
    ...unknown,
    ...brokenByAll(problem, seats),
    ...brokenByManagers(problem, seats),
    ...brokenDays(problem, seats),
  ];
}

function brokenByAll({ budget }: TrainingPlanProblem, seats: readonly Seat[]): readonly BrokenRule[] {
  const held = [...Map.groupBy(seats, ({ occasion }) => occasion.id).values()];
  const cost = held.reduce((sum, taken) => {
    const { costPerSeat, hours, substituteCostPerHour, costPerOccasion } = taken[0]!.activity;
    return sum + taken.length * (costPerSeat + hours * substituteCostPerHour) + costPerOccasion;
  }, 0);
  const ofOccasions = held.flatMap((taken): readonly BrokenRule[] => {
    const { id, seats: available, seatsToRun } = taken[0]!.occasion;
    return [
      ...(available !== undefined && taken.length > available ? [{ rule: "seats", about: id } as const] : []),
      ...(taken.length < seatsToRun ? [{ rule: "seatsToRun", about: id } as const] : []),
    ];
  });
  // A millionth of a SEK is rounding.
  return cost > budget * (1 + 1e-9) + 1e-6
    ? [{ rule: "budget", about: `${cost}` }, ...ofOccasions]
    : ofOccasions;
}

function brokenByManagers(problem: TrainingPlanProblem, seats: readonly Seat[]): readonly BrokenRule[] {
  const byManager = Map.groupBy(seats, ({ managerId }) => managerId);
  const { rules } = problem;
  return problem.managers.flatMap((manager) => {
    const { id, hoursAvailable, takenActivityIds, keptSeats = [], declinedActivityIds = [] } = manager;
    const own = byManager.get(id) ?? [];
    const taken = [...takenActivityIds, ...own.map(({ activity }) => activity.id)];
    const days = own.flatMap(({ occasion }) => occasion.days);
    const missing = rules.mandatory.filter(
      ({ activityId, managers }) =>
        (managers === "all" || managers.includes(id)) && !taken.includes(activityId),
    );
    const broken = {
      hours: own.reduce((sum, { activity }) => sum + activity.hours, 0) > hoursAvailable,
      activitiesPerManager: own.length > (rules.activitiesPerManagerAtMost ?? Infinity),
      oneThingADay: new Set(days).size < days.length,
      twice: new Set(taken).size < taken.length,
      prerequisites: own.some((seat) => !isPrepared(seat, own, takenActivityIds)),
      mandatory: missing.length > 0,
      kept: keptSeats.some(({ occasionId }) => !own.some(({ occasion }) => occasion.id === occasionId)),
      declined: own.some(({ activity }) => declinedActivityIds.includes(activity.id)),
    };
    return (Object.keys(broken) as (keyof typeof broken)[]) // the keys of the literal above
      .filter((rule) => broken[rule])
      .map((rule) => ({ rule, about: id }));
  });
}

function isPrepared(seat: Seat, own: readonly Seat[], takenActivityIds: readonly string[]): boolean {
  return seat.activity.prerequisiteIds.every(
    (required) =>
      takenActivityIds.includes(required) ||
      own.some(
        ({ activity, occasion }) =>
          activity.id === required &&
          occasion.days.every((day) => seat.occasion.days.every((later) => day < later)),
      ),
  );
}

function brokenDays({ managers, rules }: TrainingPlanProblem, seats: readonly Seat[]): readonly BrokenRule[] {
  const administrationOf = new Map(managers.map(({ id, administrationId }) => [id, administrationId]));
  const sizes = Map.groupBy(managers, ({ administrationId }) => administrationId);
  const away = new Map<string, { administrationId: string; day: Day; managers: number }>();
  for (const { managerId, occasion } of seats) {
    for (const day of occasion.days) {
      const administrationId = administrationOf.get(managerId)!;
      const known = away.get(`${administrationId} ${day}`) ?? { administrationId, day, managers: 0 };
      away.set(`${administrationId} ${day}`, { ...known, managers: known.managers + 1 });
    }
  }
  return [...away.values()]
    .filter(
      (one) => one.managers > awayAtMost(sizes.get(one.administrationId)!.length, rules.shareAwayAtMost),
    )
    .map(({ administrationId, day }) => ({ rule: "away", about: `${administrationId} ${day}` }));
}
