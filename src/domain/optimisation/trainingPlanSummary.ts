import type { TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { TrainingPlan } from "./trainingPlanResult.ts";

/** What HR sees of a plan before anyone has answered: seats and money by occasion, people by group only. */
export interface PlanSummary {
  readonly managers: number;
  readonly covered: number;
  readonly seats: number;
  readonly cost: number;
  readonly activities: readonly ActivitySummary[];
  readonly groups: readonly GroupSummary[];
}

export interface ActivitySummary {
  readonly activityId: string;
  readonly occasions: number;
  readonly seats: number;
  readonly cost: number;
}

/** A group's counts, or that they are withheld, in the order in which groups first occur. */
export type GroupSummary =
  | {
      readonly kind: "shown";
      readonly groupId: string;
      readonly managers: number;
      readonly covered: number;
      readonly seats: number;
    }
  | { readonly kind: "withheld"; readonly groupId: string };

/** How many managers each group has; the answer is the groups whose counts may not be shown beside the total. */
export type ProtectGroups = (groups: readonly GroupSize[]) => ReadonlySet<string>;

export interface GroupSize {
  readonly groupId: string;
  readonly managers: number;
}

/**
 * Counts a plan by group of managers: nothing by person, and nothing of a group that is withheld.
 * @param protect `withholdSmallGroups`, or a stricter rule
 */
export function summarisePlan(
  problem: TrainingPlanProblem,
  plan: TrainingPlan,
  protect: ProtectGroups,
): PlanSummary {
  const members = [...Map.groupBy(problem.managers, ({ groupId }) => groupId)];
  const withheld = protect(members.map(([groupId, managers]) => ({ groupId, managers: managers.length })));
  const seatsOf = Map.groupBy(plan.assignments, ({ managerId }) => managerId);
  return {
    managers: problem.managers.length,
    covered: seatsOf.size,
    seats: plan.assignments.length,
    cost: plan.cost,
    activities: summariseActivities(plan),
    groups: members.map(([groupId, managers]) => {
      if (withheld.has(groupId)) return { kind: "withheld", groupId };
      const seats = managers.map(({ id }) => seatsOf.get(id)?.length ?? 0);
      return {
        kind: "shown",
        groupId,
        managers: managers.length,
        covered: seats.filter((count) => count > 0).length,
        seats: seats.reduce((sum, count) => sum + count, 0),
      };
    }),
  };
}

function summariseActivities({ occasions }: TrainingPlan): readonly ActivitySummary[] {
  return [...Map.groupBy(occasions, ({ activityId }) => activityId)].map(([activityId, held]) => ({
    activityId,
    occasions: held.length,
    seats: held.reduce((sum, { seatsTaken }) => sum + seatsTaken, 0),
    cost: held.reduce((sum, { cost }) => sum + cost, 0),
  }));
}

/**
 * Withholds groups below the threshold, and, since the total is shown, as many more (smallest first) as it takes for
 * the withheld together to reach the threshold and never to be one group alone: else total − shown would tell.
 * @param threshold managers; 5 unless the organisation has decided more
 */
export function withholdSmallGroups(threshold: number): ProtectGroups {
  return (groups) => {
    const bySize = groups.toSorted((one, other) => one.managers - other.managers);
    const small = bySize.filter(({ managers }) => managers < threshold);
    if (small.length === 0) return new Set();
    const isEnough = (withheld: readonly GroupSize[]) =>
      withheld.length > 1 && withheld.reduce((sum, { managers }) => sum + managers, 0) >= threshold;
    let count = small.length;
    while (count < bySize.length && !isEnough(bySize.slice(0, count))) count += 1;
    return new Set(bySize.slice(0, count).map(({ groupId }) => groupId));
  };
}
