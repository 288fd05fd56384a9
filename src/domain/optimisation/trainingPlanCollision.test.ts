import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { day } from "../shared/day.ts";
import { planTraining } from "./planTraining.ts";
import type { ActivityToPlan, PlanRules, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { CollisionPart } from "./trainingPlanResult.ts";

const solver = startSolver();
after(() => solver.close());

/** Ten managers of one administration, and a course on safety that all must take. */
function safetyForAll(
  changes: Partial<ActivityToPlan>,
  budget: number,
  rules: Partial<PlanRules> = {},
  others: readonly ActivityToPlan[] = [],
): TrainingPlanProblem {
  const safety: ActivityToPlan = {
    id: "safety",
    hours: 8,
    costPerSeat: 500,
    substituteCostPerHour: 0,
    costPerOccasion: 2000,
    effects: [],
    prerequisiteIds: [],
    occasions: [{ id: "safety:1", days: [], seats: 20, seatsToRun: 5 }],
    ...changes,
  };
  return {
    managers: Array.from({ length: 10 }, (_, index) => ({
      id: `m${index}`,
      administrationId: "care",
      groupId: "care",
      hoursAvailable: 16,
      needs: [],
      takenActivityIds: [],
    })),
    activities: [...others, safety],
    budget,
    rules: {
      shareAwayAtMost: 0.2,
      activitiesPerManagerAtMost: undefined,
      mandatory: [{ activityId: "safety", managers: "all" }],
      order: { first: "closure", givenUpAtMost: 0.05 },
      ...rules,
    },
  };
}

async function collision(problem: TrainingPlanProblem): Promise<readonly CollisionPart[]> {
  const outcome = await planTraining(problem, solver, { gap: 0, secondsAtMost: 30, clock: () => 0 });
  assert.ok(outcome.kind === "collision", outcome.kind);
  return outcome.parts;
}

const mandatory = { rule: "mandatory", activityId: "safety", managers: 10 } as const;

test("a mandatory course and no budget collide, and the budget that is needed is told", async () => {
  assert.deepEqual(await collision(safetyForAll({}, 0)), [
    mandatory,
    { rule: "budget", available: 0, neededAtLeast: 5000 + 2000 },
  ]);
});

test("a mandatory course with too few seats collides with its seats alone", async () => {
  const occasions = [{ id: "safety:1", days: [], seats: 6, seatsToRun: 1 }];
  assert.deepEqual(await collision(safetyForAll({ occasions }, 90_000)), [
    mandatory,
    { rule: "seats", activities: [{ activityId: "safety", available: 6, needed: 10 }] },
  ]);
});

test("a mandatory course without any occasion has no seats", async () => {
  assert.deepEqual(await collision(safetyForAll({ occasions: [] }, 90_000)), [
    mandatory,
    { rule: "seats", activities: [{ activityId: "safety", available: 0, needed: 10 }] },
  ]);
});

test("one day that all must attend collides with how many may be away", async () => {
  const occasions = [{ id: "safety:1", days: [day("2027-03-01")], seats: 20, seatsToRun: 1 }];
  const away = { administrationId: "care", activityId: "safety", mustGo: 10, canGo: 2 };
  assert.deepEqual(await collision(safetyForAll({ occasions }, 90_000)), [
    mandatory,
    { rule: "away", shareAtMost: 0.2, administrations: [away] },
  ]);
});

test("an occasion that needs more participants than there are managers collides", async () => {
  const occasions = [{ id: "safety:1", days: [], seats: 20, seatsToRun: 12 }];
  assert.deepEqual(await collision(safetyForAll({ occasions }, 90_000)), [
    mandatory,
    { rule: "seatsToRun", activities: [{ activityId: "safety", neededToRun: 12, managersWhoCould: 10 }] },
  ]);
});

test("a course longer than anyone's hours collides, with how many managers are short and by how much", async () => {
  assert.deepEqual(await collision(safetyForAll({ hours: 24 }, 90_000)), [
    mandatory,
    { rule: "hours", managers: 10, shortAtMost: 8 },
  ]);
});

test("what must come first, but is only held later, collides", async () => {
  const on = (id: string, date: string) => [{ id, days: [day(date)], seats: 20, seatsToRun: 1 }];
  const basics: ActivityToPlan = {
    ...safetyForAll({}, 0).activities[0]!,
    id: "basics",
    occasions: on("b", "2027-05-01"),
  };
  const asked = safetyForAll({ prerequisiteIds: ["basics"], occasions: on("s", "2027-03-01") }, 90_000, {}, [
    basics,
  ]);
  assert.deepEqual(await collision({ ...asked, rules: { ...asked.rules, shareAwayAtMost: 1 } }), [
    mandatory,
    { rule: "prerequisites", activityIds: ["safety"] },
  ]);
});

test("a mandatory course for those who have taken it asks for nothing", async () => {
  const asked = safetyForAll({}, 0);
  const managers = asked.managers.map((manager) => ({ ...manager, takenActivityIds: ["safety"] }));
  const outcome = await planTraining({ ...asked, managers }, solver, {
    gap: 0,
    secondsAtMost: 30,
    clock: () => 0,
  });
  assert.equal(outcome.kind, "planned");
});
