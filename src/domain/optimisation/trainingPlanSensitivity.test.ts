import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { planTraining } from "./planTraining.ts";
import type { ActivityToPlan, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import { planSensitivity } from "./trainingPlanSensitivity.ts";

const solver = startSolver();
after(() => solver.close());
const exactly = { gap: 0, secondsAtMost: 30, clock: () => 0 };

const activity = (id: string, low: number, expected: number, high: number): ActivityToPlan => ({
  id,
  hours: 8,
  costPerSeat: 1000,
  substituteCostPerHour: 0,
  costPerOccasion: 0,
  effects: [{ competencyId: "listening", low, expected, high }],
  prerequisiteIds: [],
  occasions: [{ id: `${id}:1`, days: [], seats: undefined, seatsToRun: 1 }],
});

/** Four managers alike, money for two seats, and a bold activity that is better than a sure one only as expected. */
const problem: TrainingPlanProblem = {
  managers: Array.from({ length: 4 }, (_, index) => ({
    id: `m${index}`,
    administrationId: "care",
    groupId: "care",
    hoursAvailable: 8,
    needs: [{ competencyId: "listening", gap: 2, weight: 1 }],
    takenActivityIds: [],
  })),
  activities: [activity("bold", 0.1, 0.5, 0.6), activity("sure", 0.4, 0.4, 0.4)],
  budget: 2000,
  rules: {
    shareAwayAtMost: 0.2,
    activitiesPerManagerAtMost: undefined,
    mandatory: [],
    order: { first: "closure", givenUpAtMost: 0 },
  },
};

test("a plan is counted under low and high effects against what any plan would give then", async () => {
  const outcome = await planTraining(problem, solver, exactly);
  assert.ok(outcome.kind === "planned");
  const { low, high, activities } = await planSensitivity(problem, outcome.plan, solver, exactly);
  const rounded = (value: number | undefined) => Number(value?.toFixed(9));
  assert.deepEqual([low.closure, low.bound, low.lostAtMost].map(rounded), [0.2, 0.8, 0.75]);
  assert.deepEqual([high.closure, high.bound, high.lostAtMost].map(rounded), [1.2, 1.2, 0]);
  assert.deepEqual(activities, [{ activityId: "bold", seats: 2, effectShareNeeded: 1, holdsAtLow: false }]);
});
