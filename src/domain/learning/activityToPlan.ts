import type { ActivityToPlan } from "../optimisation/trainingPlanProblem.ts";
import type { Day } from "../shared/day.ts";
import type { Activity } from "./activity.ts";
import { occasionDays } from "./occasionDays.ts";

/**
 * An activity of the catalogue as the allocation of a plan knows it.
 *
 * Effects become points of the measuring scale: points = d · s, for a standardised effect d (Cohen) and the standard
 * deviation s of managers' scores. Occasions that begin before the plan's first day are left out.
 * @param scoreDeviation in answer steps: the measured one, or the catalogue's assumption
 * @param planStart the plan's first day; its month is the catalogue's month 1
 */
export function activityToPlan(activity: Activity, scoreDeviation: number, planStart: Day): ActivityToPlan {
  return {
    id: activity.id,
    hours: activity.hours,
    costPerSeat: activity.costPerSeat,
    substituteCostPerHour: activity.substituteCostPerHour,
    costPerOccasion: activity.costPerOccasion,
    effects: activity.develops.map(({ competencyId, low, expected, high }) => ({
      competencyId,
      low: low * scoreDeviation,
      expected: expected * scoreDeviation,
      high: high * scoreDeviation,
    })),
    prerequisiteIds: activity.prerequisiteIds,
    occasions: activity.occasions
      .map((occasion) => ({
        // Occasions' own ids are told apart only within an activity.
        id: `${activity.id}/${occasion.id}`,
        days: occasionDays(occasion, planStart),
        seats: activity.seats,
        seatsToRun: activity.seatsToRun,
      }))
      .filter(({ days }) => days.every((day) => day >= planStart)),
  };
}
