import { addDays, day } from "../src/domain/shared/day.ts";
import { randomIndex, seededRandom } from "../src/domain/shared/random.ts";
import type { RandomSource } from "../src/domain/shared/random.ts";
import type {
  ActivityToPlan,
  ManagerToPlan,
  OccasionToPlan,
  TrainingPlanProblem,
} from "../src/domain/optimisation/trainingPlanProblem.ts";

const competencies = Array.from({ length: 12 }, (_, index) => `competency ${index + 1}`);
const yearStart = day("2027-01-11");

/**
 * An organisation with believable needs: every manager has a gap on about two thirds of twelve competencies, and time
 * for some 24 to 60 hours. Of five activities one is free and done at any time, three are courses of one to
 * three days with 20 seats a time, and one is long. The budget is about two thirds of what would be asked for.
 */
export function believableProblem(
  managerCount: number,
  activityCount: number,
  seed: number,
): TrainingPlanProblem {
  const random = seededRandom(seed);
  return {
    managers: Array.from({ length: managerCount }, (_, index) => manager(random, index, managerCount)),
    activities: Array.from({ length: activityCount }, (_, index) => activity(random, index, managerCount)),
    budget: managerCount * 5000,
    rules: {
      shareAwayAtMost: 0.2,
      activitiesPerManagerAtMost: undefined,
      mandatory: [],
      order: { first: "closure", givenUpAtMost: 0.05 },
    },
  };
}

function manager(random: RandomSource, index: number, count: number): ManagerToPlan {
  const administrations = Math.max(3, Math.round(Math.sqrt(count) / 2));
  // Administrations of unequal size: the square of an even draw crowds the first ones.
  const administration = Math.floor(random() ** 2 * administrations);
  return {
    id: `manager ${index + 1}`,
    administrationId: `administration ${administration + 1}`,
    groupId: `administration ${administration + 1}`,
    hoursAvailable: 24 + 4 * randomIndex(random, 10),
    needs: competencies.map((competencyId) => ({
      competencyId,
      gap: Math.max(0, 0.3 + 0.9 * (random() + random() - 1)),
      weight: 0.5 + random(),
    })),
    takenActivityIds: [],
  };
}

function activity(random: RandomSource, index: number, managerCount: number): ActivityToPlan {
  const kind = ["anyTime", "course", "course", "course", "long"][index % 5]!;
  const days =
    kind === "anyTime" ? 0 : kind === "course" ? 1 + randomIndex(random, 3) : 4 + randomIndex(random, 3);
  const first = randomIndex(random, 12);
  const expected = () => (kind === "anyTime" ? 0.08 : kind === "course" ? 0.2 : 0.4) * (0.5 + random());
  const reached = kind === "long" ? 4 : 2;
  return {
    id: `activity ${index + 1}`,
    hours: kind === "anyTime" ? 4 : 8 * days,
    costPerSeat: kind === "anyTime" ? 300 : 2200 * days,
    substituteCostPerHour: kind === "anyTime" ? 0 : 90,
    costPerOccasion: kind === "anyTime" ? 0 : 8000 + 6000 * days,
    effects: Array.from({ length: reached }, (_, step) => {
      const size = expected();
      return {
        competencyId: competencies[(first + 5 * step) % 12]!,
        low: 0.4 * size,
        expected: size,
        high: 1.5 * size,
      };
    }),
    prerequisiteIds: kind === "long" && index > 10 ? [`activity ${index - 3}`] : [],
    occasions: occasions(random, index, kind, days, managerCount),
  };
}

function occasions(
  random: RandomSource,
  index: number,
  kind: string,
  days: number,
  managerCount: number,
): readonly OccasionToPlan[] {
  if (kind === "anyTime")
    return [{ id: `occasion ${index + 1}:1`, days: [], seats: undefined, seatsToRun: 1 }];
  return Array.from({ length: Math.max(1, Math.round(managerCount / 400)) + 1 }, (_, time) => {
    const start = addDays(
      yearStart,
      (kind === "long" ? 140 : 0) + 7 * randomIndex(random, 18) + randomIndex(random, 3),
    );
    return {
      id: `occasion ${index + 1}:${time + 1}`,
      days: Array.from({ length: days }, (_, step) => addDays(start, kind === "long" ? 14 * step : step)),
      seats: kind === "long" ? 16 : 24,
      seatsToRun: 8,
    };
  });
}
