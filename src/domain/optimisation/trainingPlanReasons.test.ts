import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { explainOffers } from "./trainingPlanReasons.ts";
import type { ActivityToPlan, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { TrainingPlan } from "./trainingPlanResult.ts";
import { summarisePlan, withholdSmallGroups } from "./trainingPlanSummary.ts";

const activity = (id: string, expected: number, changes: Partial<ActivityToPlan> = {}): ActivityToPlan => ({
  id,
  hours: 8,
  costPerSeat: 1000,
  substituteCostPerHour: 50,
  costPerOccasion: 600,
  effects: [{ competencyId: "listening", low: expected / 4, expected, high: expected * 2 }],
  prerequisiteIds: [],
  occasions: [{ id: `${id}:1`, days: [], seats: 10, seatsToRun: 1 }],
  ...changes,
});

const problem: TrainingPlanProblem = {
  managers: ["a", "b"].map((id) => ({
    id,
    administrationId: "care",
    groupId: "care",
    hoursAvailable: 40,
    needs: [
      { competencyId: "change", gap: 0.3, weight: 1 },
      { competencyId: "listening", gap: 1, weight: id === "a" ? 2 : 0.5 },
    ],
    takenActivityIds: [],
  })),
  activities: [activity("dialogue", 0.4), activity("reading", 0.2), activity("safety", 0)],
  budget: 9000,
  rules: {
    shareAwayAtMost: 0.2,
    activitiesPerManagerAtMost: undefined,
    mandatory: [{ activityId: "safety", managers: ["b"] }],
    order: { first: "closure", givenUpAtMost: 0.05 },
  },
};

const seat = (managerId: string, activityId: string) => ({
  managerId,
  activityId,
  occasionId: `${activityId}:1`,
});
const plan: TrainingPlan = {
  assignments: [seat("a", "dialogue"), seat("b", "dialogue"), seat("b", "safety")],
  occasions: [
    { activityId: "dialogue", occasionId: "dialogue:1", seatsTaken: 2, cost: 3400 },
    { activityId: "safety", occasionId: "safety:1", seatsTaken: 1, cost: 2000 },
  ],
  cost: 5400,
  closure: { value: 1, bound: 1, gap: 0 },
  closureGivenUp: 0,
  coverage: { value: 2, bound: 2, gap: 0 },
  withoutServingActivity: 0,
  prices: {
    budget: 0.0002,
    seats: [{ occasionId: "dialogue:1", points: 0.1 }],
    away: [{ administrationId: "care", occasionId: "dialogue:1", points: 0.02 }],
  },
  budgetEffects: [],
  ended: "gapReached",
};

describe("the reasons of an offer", () => {
  const [first, second, third] = explainOffers(problem, plan);

  test("name the need it serves, with gap, weight, effect and what it closes", () => {
    const effect = { competencyId: "listening", low: 0.1, expected: 0.4, high: 0.8 };
    assert.deepEqual(first!.needs, [{ competencyId: "listening", gap: 1, weight: 2, effect, closes: 0.4 }]);
    assert.deepEqual(first!.because, { kind: "need" });
  });

  test("share the occasion's cost among those who come", () => {
    assert.equal(first!.costShare, 1000 + 8 * 50 + 600 / 2);
    assert.equal(third!.costShare, 1000 + 8 * 50 + 600);
  });

  test("say how much of the effect must hold, and what else would have helped", () => {
    const { points, price, effectShareNeeded, nextBest } = first!.change;
    assert.equal(points, 0.8);
    assert.ok(Math.abs(price - (0.0002 * 1400 + 0.1 + 0.02)) < 1e-12);
    assert.ok(Math.abs(effectShareNeeded! - 0.4 / 0.8) < 1e-12);
    assert.deepEqual(nextBest, { activityId: "reading", points: 0.4 });
  });

  test("tell what is not worth its price, and what is mandatory, from what is needed", () => {
    assert.deepEqual(second!.because, { kind: "fill" });
    assert.deepEqual(third!.because, { kind: "mandatory" });
    const alone = { ...plan, assignments: [seat("b", "dialogue")] };
    assert.deepEqual(explainOffers(problem, alone)[0]!.because, { kind: "coverage" });
  });
});

describe("the summary for HR", () => {
  const sizes = (...managers: readonly number[]) =>
    managers.map((count, index) => ({ groupId: `g${index}`, managers: count }));

  test("counts seats and money by activity and names no manager", () => {
    const summary = summarisePlan(problem, plan, withholdSmallGroups(2));
    assert.deepEqual(summary, {
      managers: 2,
      covered: 2,
      seats: 3,
      cost: 5400,
      activities: [
        { activityId: "dialogue", occasions: 1, seats: 2, cost: 3400 },
        { activityId: "safety", occasions: 1, seats: 1, cost: 2000 },
      ],
      groups: [{ kind: "shown", groupId: "care", managers: 2, covered: 2, seats: 3 }],
    });
  });

  test("withholds a group below the threshold", () => {
    assert.deepEqual(summarisePlan(problem, plan, withholdSmallGroups(5)).groups, [
      { kind: "withheld", groupId: "care" },
    ]);
  });

  test("withholds another group with a single small one, which the total would tell", () => {
    assert.deepEqual([...withholdSmallGroups(5)(sizes(20, 4, 9))], ["g1", "g2"]);
  });

  test("withholds more until the withheld together reach the threshold", () => {
    assert.deepEqual([...withholdSmallGroups(10)(sizes(2, 3, 12, 40))], ["g0", "g1", "g2"]);
    assert.deepEqual([...withholdSmallGroups(5)(sizes(2, 3, 12, 40))], ["g0", "g1"]);
  });

  test("shows all groups when none is small", () => {
    assert.equal(withholdSmallGroups(5)(sizes(5, 6)).size, 0);
  });
});
