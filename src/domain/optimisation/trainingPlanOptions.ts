import type {
  ActivityToPlan,
  EffectAssumption,
  ManagerToPlan,
  TrainingPlanProblem,
} from "./trainingPlanProblem.ts";

/** An activity that one manager could take, and what it would do for her. */
export interface ManagerOption {
  readonly activity: number;
  readonly isMandatory: boolean;
  readonly hours: number;
  /** `need` is an index among the manager's needs. */
  readonly effects: readonly { readonly need: number; readonly effect: number }[];
  /** Places among the manager's options of what must come before; what she has taken is left out. */
  readonly after: readonly number[];
  readonly occasions: readonly number[];
}

/**
 * Says of each manager what she could take: what is mandatory for her, what serves a need that she has, and
 * what such an activity requires; never what she has taken or declined, nor what takes more hours than she has. What she
 * has accepted she can take at that occasion alone.
 */
export function managerOptions(
  problem: TrainingPlanProblem,
  assumption: EffectAssumption,
): (manager: ManagerToPlan) => readonly ManagerOption[] {
  const { activities } = problem;
  const indexOf = new Map(activities.map((activity, index) => [activity.id, index]));
  if (indexOf.size < activities.length) throw new RangeError("two activities have the same id");
  const order = prerequisitesFirst(activities, indexOf);
  const mandatoryFor = mandatoryByManager(problem, indexOf);
  const occasionsOf = occasionIndices(activities);
  return (manager) => {
    const needOf = new Map(manager.needs.map((need, index) => [need.competencyId, index]));
    const effectsOf = (activity: ActivityToPlan) =>
      activity.effects.flatMap((effect) => {
        const need = needOf.get(effect.competencyId);
        const serves = need !== undefined && manager.needs[need]!.gap * manager.needs[need]!.weight > 0;
        return serves && effect[assumption] > 0 ? [{ need, effect: effect[assumption] }] : [];
      });
    const mandatory = mandatoryFor(manager);
    const wanted = wantedActivities(
      activities,
      indexOf,
      manager,
      mandatory,
      (activity) => effectsOf(activity).length > 0,
    );
    const kept = order.filter((activity) => wanted.has(activity));
    return kept.map((activity) => ({
      activity,
      isMandatory: mandatory.has(activity),
      hours: activities[activity]!.hours,
      effects: effectsOf(activities[activity]!),
      after: activities[activity]!.prerequisiteIds.map((id) => kept.indexOf(indexOf.get(id)!)).filter(
        (place) => place >= 0,
      ),
      occasions: openOccasions(activities[activity]!, occasionsOf[activity]!, manager),
    }));
  };
}

/** What is mandatory or serves, with all that it requires; nothing of which a requirement cannot be met. */
function wantedActivities(
  activities: readonly ActivityToPlan[],
  indexOf: ReadonlyMap<string, number>,
  manager: ManagerToPlan,
  mandatory: ReadonlySet<number>,
  serves: (activity: ActivityToPlan) => boolean,
): ReadonlySet<number> {
  const taken = new Set(manager.takenActivityIds);
  const declined = new Set(manager.declinedActivityIds);
  const wanted = new Set<number>();
  const chain = (activity: number, isForced: boolean): readonly number[] | undefined => {
    const { id, hours, occasions, prerequisiteIds } = activities[activity]!;
    if (taken.has(id)) return [];
    if (declined.has(id)) return undefined;
    const isOpen = isForced || (occasions.length > 0 && hours <= manager.hoursAvailable);
    const before = prerequisiteIds.map((prerequisite) => chain(indexOf.get(prerequisite)!, isForced));
    return isOpen && !before.includes(undefined)
      ? [...before.flatMap((part) => part ?? []), activity]
      : undefined;
  };
  activities.forEach((activity, index) => {
    // What is mandatory stays, even when it cannot be met: then the rules collide, and planning says so.
    if (!mandatory.has(index) && !serves(activity)) return;
    for (const part of chain(index, mandatory.has(index)) ?? []) wanted.add(part);
  });
  return wanted;
}

function openOccasions(
  { id, occasions }: ActivityToPlan,
  indices: readonly number[],
  { keptSeats = [] }: ManagerToPlan,
): readonly number[] {
  const kept = keptSeats.find(({ activityId }) => activityId === id);
  return kept ? indices.filter((_, place) => occasions[place]!.id === kept.occasionId) : indices;
}

/** Activities in an order where what is required comes first. Throws when requirements form a circle. */
function prerequisitesFirst(
  activities: readonly ActivityToPlan[],
  indexOf: ReadonlyMap<string, number>,
): readonly number[] {
  const order: number[] = [];
  const begun = new Set<number>();
  const visit = (activity: number): void => {
    if (order.includes(activity)) return;
    if (begun.has(activity)) throw new RangeError("activities require each other in a circle");
    begun.add(activity);
    for (const id of activities[activity]!.prerequisiteIds) visit(knownActivity(indexOf, id));
    order.push(activity);
  };
  activities.forEach((_, activity) => visit(activity));
  return order;
}

function mandatoryByManager(
  { rules }: TrainingPlanProblem,
  indexOf: ReadonlyMap<string, number>,
): (manager: ManagerToPlan) => ReadonlySet<number> {
  const mandatory = rules.mandatory.map(({ activityId, managers }) => ({
    activityId,
    activity: knownActivity(indexOf, activityId),
    managers: managers === "all" ? undefined : new Set(managers),
  }));
  return ({ id, takenActivityIds }) =>
    new Set(
      mandatory
        .filter(({ managers }) => managers === undefined || managers.has(id))
        .filter(({ activityId }) => !takenActivityIds.includes(activityId))
        .map(({ activity }) => activity),
    );
}

function knownActivity(indexOf: ReadonlyMap<string, number>, id: string): number {
  const index = indexOf.get(id);
  if (index === undefined) throw new RangeError(`no such activity: ${id}`);
  return index;
}

function occasionIndices(activities: readonly ActivityToPlan[]): readonly (readonly number[])[] {
  let next = 0;
  return activities.map(({ occasions }) => occasions.map(() => next++));
}
