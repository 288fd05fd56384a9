import assert from "node:assert/strict";
import { test } from "node:test";
import type { TrainingPlanProblem } from "../../domain/optimisation/trainingPlanProblem.ts";
import type { PlanProgress } from "../../domain/optimisation/trainingPlanResult.ts";
import { startPlanner } from "./startPlanner.ts";

const planner = startPlanner();
const wishes = { gap: 0.01, secondsAtMost: 60 };

const problem = (managers: number): TrainingPlanProblem => ({
  managers: Array.from({ length: managers }, (_, index) => ({
    id: `m${index}`,
    administrationId: "care",
    groupId: "care",
    hoursAvailable: 40,
    needs: [{ competencyId: "listening", gap: 1 + (index % 7) / 10, weight: 1 }],
    takenActivityIds: [],
  })),
  activities: ["one", "two"].map((id) => ({
    id,
    hours: 8,
    costPerSeat: 1000,
    substituteCostPerHour: 0,
    costPerOccasion: 0,
    effects: [{ competencyId: "listening", low: 0.1, expected: 0.4, high: 0.6 }],
    prerequisiteIds: [],
    occasions: [{ id: `${id}:1`, days: [], seats: undefined, seatsToRun: 1 }],
  })),
  budget: managers * 700,
  rules: {
    shareAwayAtMost: 0.2,
    activitiesPerManagerAtMost: undefined,
    mandatory: [],
    order: { first: "closure", givenUpAtMost: 0.05 },
  },
});

test("a plan and its sensitivity come from a thread, with progress on the way", async () => {
  const told: PlanProgress["stage"][] = [];
  const asked = problem(30);
  const outcome = await planner.plan(asked, { ...wishes, onProgress: ({ stage }) => told.push(stage) });
  assert.ok(outcome.kind === "planned");
  assert.equal(outcome.plan.assignments.length, 21);
  assert.deepEqual([...new Set(told)], ["mandatory", "closure", "coverage", "budgetEffects"]);
  const sensitivity = await planner.sensitivity(asked, outcome.plan, wishes);
  assert.ok(sensitivity.low.closure < outcome.plan.closure.value);
});

test("what is cancelled while it works, or before, says so", async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  const outcome = await planner.plan(problem(400), { ...wishes, signal: stop.signal, onProgress });
  assert.deepEqual(outcome, { kind: "stopped", because: "cancelled" });
  const before = await planner.plan(problem(3), { ...wishes, signal: AbortSignal.abort() });
  assert.deepEqual(before, { kind: "stopped", because: "cancelled" });
});

test("the caller's thread is free while a plan is made", async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 5);
  await planner.plan(problem(400), wishes);
  clearInterval(turning);
  assert.ok(turns > 5, `${turns} turns`);
});

test("a problem that contradicts itself is a defect", async () => {
  const asked = problem(1);
  const twice = { ...asked, activities: [...asked.activities, ...asked.activities] };
  await assert.rejects(planner.plan(twice, wishes), /same id/);
});
