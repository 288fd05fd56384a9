import type { ActivityToPlan, TrainingPlanProblem } from "../optimisation/trainingPlanProblem.ts";

/** What managers have answered to a plan that another takes the place of. */
export interface PlanAnswers {
  readonly accepted: readonly AnsweredSeat[];
  readonly declined: readonly AnsweredSeat[];
}

export interface AnsweredSeat {
  readonly manager: string;
  readonly activityId: string;
  readonly occasionId: string;
}

/**
 * The problem of a plan that takes another's place: what was accepted is given, at its occasion, and what was declined
 * is not offered to that manager again, unless it is mandatory for her. Who leads no more, and occasions that are no more, are left out.
 */
export function keepAnswers(problem: TrainingPlanProblem, answers: PlanAnswers): TrainingPlanProblem {
  const occasions = new Set(
    problem.activities.flatMap(({ id, occasions: held }) => held.map((occasion) => `${id} ${occasion.id}`)),
  );
  const managers = new Set(problem.managers.map(({ id }) => id));
  const isThere = ({ manager, activityId, occasionId }: AnsweredSeat) =>
    managers.has(manager) && occasions.has(`${activityId} ${occasionId}`);
  const isMandatory = ({ manager, activityId }: AnsweredSeat) =>
    problem.rules.mandatory.some(
      (one) => one.activityId === activityId && (one.managers === "all" || one.managers.includes(manager)),
    );
  const accepted = answers.accepted.filter(isThere);
  const declined = answers.declined.filter((seat) => !isMandatory(seat));
  const [acceptedBy, declinedBy] = [accepted, declined].map((seats) =>
    Map.groupBy(seats, ({ manager }) => manager),
  );
  return {
    ...problem,
    managers: problem.managers.map((manager) => ({
      ...manager,
      keptSeats: (acceptedBy?.get(manager.id) ?? []).map(({ activityId, occasionId }) => ({
        activityId,
        occasionId,
      })),
      declinedActivityIds: (declinedBy?.get(manager.id) ?? []).map(({ activityId }) => activityId),
    })),
    rules: {
      ...problem.rules,
      mandatory: [
        ...problem.rules.mandatory,
        ...[...Map.groupBy(accepted, ({ activityId }) => activityId)].map(([activityId, seats]) => ({
          activityId,
          managers: seats.map(({ manager }) => manager),
        })),
      ],
    },
  };
}

/** SEK that seats cost, with who steps in meanwhile; what is paid for an occasion whoever comes is not counted. */
export function costOfSeats(
  activities: readonly Pick<ActivityToPlan, "id" | "costPerSeat" | "hours" | "substituteCostPerHour">[],
  seats: readonly AnsweredSeat[],
): number {
  return seats.reduce((sum, { activityId }) => {
    const activity = activities.find(({ id }) => id === activityId);
    return activity ? sum + activity.costPerSeat + activity.hours * activity.substituteCostPerHour : sum;
  }, 0);
}
