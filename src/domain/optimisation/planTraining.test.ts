import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { day } from "../shared/day.ts";
import { planTraining } from "./planTraining.ts";
import type { ActivityToPlan, ManagerToPlan, PlanRules, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { TrainingPlan } from "./trainingPlanResult.ts";

const solver = startSolver();
after(() => solver.close());
const exactly = { gap: 0, secondsAtMost: 30, clock: () => 0 };

function manager(id: string, gap: number, changes: Partial<ManagerToPlan> = {}): ManagerToPlan {
  return {
    id,
    administrationId: "care",
    groupId: "care",
    hoursAvailable: 40,
    needs: [{ competencyId: "listening", gap, weight: 1 }],
    takenActivityIds: [],
    ...changes,
  };
}

function course(id: string, expected: number, changes: Partial<ActivityToPlan> = {}): ActivityToPlan {
  return {
    id,
    hours: 8,
    costPerSeat: 1000,
    substituteCostPerHour: 0,
    costPerOccasion: 0,
    effects: [{ competencyId: "listening", low: expected / 2, expected, high: expected * 2 }],
    prerequisiteIds: [],
    occasions: [{ id: `${id}:1`, days: [], seats: undefined, seatsToRun: 1 }],
    ...changes,
  };
}

function problem(
  managers: readonly ManagerToPlan[],
  activities: readonly ActivityToPlan[],
  budget: number,
  rules: Partial<PlanRules> = {},
): TrainingPlanProblem {
  const order = { first: "closure", givenUpAtMost: 0 } as const;
  const all = { shareAwayAtMost: 0.2, activitiesPerManagerAtMost: undefined, mandatory: [], order, ...rules };
  return { managers, activities, budget, rules: all };
}

async function planned(asked: TrainingPlanProblem): Promise<TrainingPlan> {
  const outcome = await planTraining(asked, solver, exactly);
  assert.ok(outcome.kind === "planned", JSON.stringify(outcome));
  return outcome.plan;
}

const given = (plan: TrainingPlan) =>
  plan.assignments.map(({ managerId, occasionId }) => `${managerId} ${occasionId}`).sort();

describe("what the budget buys", () => {
  test("goes to the largest weighted gap first", async () => {
    const weighted = manager("weighted", 1, { needs: [{ competencyId: "listening", gap: 1, weight: 2 }] });
    const plan = await planned(problem([manager("plain", 1), weighted], [course("dialogue", 0.4)], 1000));
    assert.deepEqual(given(plan), ["weighted dialogue:1"]);
    assert.deepEqual(plan.closure, { value: 0.8, bound: 0.8, gap: 0 });
  });

  test("two seats for two people rather than two for one, since a second course gives less", async () => {
    const courses = [course("one", 0.5), course("two", 0.5)];
    const plan = await planned(problem([manager("a", 1), manager("b", 1)], courses, 2000));
    assert.deepEqual(new Set(plan.assignments.map(({ managerId }) => managerId)), new Set(["a", "b"]));
    assert.ok(Math.abs(plan.closure.value - 1) < 1e-9);
  });

  test("counts substitutes and the fixed cost of occasions that run", async () => {
    const dear = course("course", 0.4, { substituteCostPerHour: 100, costPerOccasion: 500 });
    const people = [manager("a", 1), manager("b", 1)];
    assert.deepEqual((await planned(problem(people, [dear], 2299))).assignments, []);
    const one = await planned(problem(people, [dear], 2300));
    assert.equal(one.assignments.length, 1);
    assert.equal(one.cost, 1000 + 8 * 100 + 500);
    const both = await planned(problem(people, [dear], 4100));
    assert.equal(both.cost, 2 * 1800 + 500);
    assert.deepEqual(both.occasions, [
      { activityId: "course", occasionId: "course:1", seatsTaken: 2, cost: 4100 },
    ]);
  });

  test("is nothing when it is 0, but for what is free", async () => {
    const activities = [course("dear", 0.4), course("reading", 0.1, { costPerSeat: 0 })];
    const plan = await planned(problem([manager("a", 1)], activities, 0));
    assert.deepEqual(given(plan), ["a reading:1"]);
    assert.equal(plan.cost, 0);
  });

  test("is an empty plan for nobody, and for no activities", async () => {
    for (const empty of [problem([], [course("one", 0.5)], 1000), problem([manager("a", 1)], [], 1000)]) {
      const plan = await planned(empty);
      assert.deepEqual(plan.assignments, []);
      assert.deepEqual(plan.closure, { value: 0, bound: 0, gap: 0 });
      assert.deepEqual(plan.coverage, { value: 0, bound: 0, gap: 0 });
    }
  });
});

describe("rules that everyone keeps", () => {
  test("no more seats are taken than there are, and too small an occasion does not run", async () => {
    const full = course("course", 0.4, {
      occasions: [{ id: "course:1", days: [], seats: 2, seatsToRun: 2 }],
    });
    const three = [manager("a", 1), manager("b", 1), manager("c", 1)];
    assert.equal((await planned(problem(three, [full], 9000))).assignments.length, 2);
    assert.equal((await planned(problem([manager("a", 1)], [full], 9000))).assignments.length, 0);
  });

  test("nobody gets more hours than she has", async () => {
    const short = manager("a", 2, { hoursAvailable: 15 });
    const plan = await planned(problem([short], [course("one", 0.3), course("two", 0.4)], 9000));
    assert.deepEqual(given(plan), ["a two:1"]);
  });

  test("one in five of an administration may be away on a day, and one even of two", async () => {
    const days = [day("2027-03-01"), day("2027-03-02")];
    const away = course("course", 0.4, { occasions: [{ id: "course:1", days, seats: 20, seatsToRun: 1 }] });
    const people = (count: number) => Array.from({ length: count }, (_, index) => manager(`m${index}`, 1));
    for (const [count, mayGo] of [
      [2, 1],
      [9, 1],
      [10, 2],
      [15, 3],
    ] as const) {
      // prettier-ignore
      assert.equal((await planned(problem(people(count), [away], 90_000))).assignments.length, mayGo);
    }
  });

  test("two things on one day are not for one person", async () => {
    const sameDay = (id: string) =>
      course(id, 0.4, { occasions: [{ id: `${id}:1`, days: [day("2027-03-01")], seats: 9, seatsToRun: 1 }] });
    const plan = await planned(problem([manager("a", 2)], [sameDay("one"), sameDay("two")], 9000));
    assert.equal(plan.assignments.length, 1);
  });

  test("what is required comes at an occasion before, or has been taken", async () => {
    const on = (id: string, date: string) => ({ id, days: [day(date)], seats: 9, seatsToRun: 1 });
    const first = course("first", 0, { occasions: [on("late", "2027-05-01"), on("early", "2027-03-01")] });
    const second = course("second", 0.5, {
      prerequisiteIds: ["first"],
      occasions: [on("then", "2027-04-01")],
    });
    const both = await planned(problem([manager("a", 1)], [first, second], 9000));
    assert.deepEqual(given(both), ["a early", "a then"]);
    const taken = await planned(
      problem([manager("a", 1, { takenActivityIds: ["first"] })], [first, second], 9000),
    );
    assert.deepEqual(given(taken), ["a then"]);
  });

  test("what was taken, or develops nothing that is needed, is not offered", async () => {
    const taken = manager("taken", 1, { takenActivityIds: ["course"] });
    const plan = await planned(problem([taken, manager("able", 0)], [course("course", 0.4)], 9000));
    assert.deepEqual(plan.assignments, []);
    assert.equal(plan.withoutServingActivity, 2);
  });
});

describe("everybody gets something", () => {
  const unequal = [manager("large", 2), manager("small", 0.4)];
  const activities = [course("one", 0.5), course("two", 0.5)];

  test("not at the cost of more closure than may be given up", async () => {
    const order = { first: "closure", givenUpAtMost: 0.05 } as const;
    const plan = await planned(problem(unequal, activities, 2000, { order }));
    assert.equal(plan.coverage.value, 1);
    assert.equal(plan.closure.value, 1);
  });

  test("when that little may be given up", async () => {
    const order = { first: "closure", givenUpAtMost: 0.25 } as const;
    const plan = await planned(problem(unequal, activities, 2000, { order }));
    assert.equal(plan.coverage.value, 2);
    // 0.5 for the large gap; for the small one 0.2 at full, 0.2 · ½ and 0.1 · ¼ = 0.325.
    assert.ok(Math.abs(plan.closure.value - 0.825) < 1e-9);
    assert.ok(Math.abs(plan.closureGivenUp - 0.175) < 1e-9);
    assert.ok(Math.abs(plan.closure.gap - 0.175) < 1e-9);
  });

  test("before anything else when HR says so", async () => {
    const plan = await planned(problem(unequal, activities, 2000, { order: { first: "coverage" } }));
    assert.equal(plan.coverage.value, 2);
    assert.ok(Math.abs(plan.closure.value - 0.825) < 1e-9);
  });
});

describe("what is mandatory", () => {
  const safety = course("safety", 0, { costPerSeat: 500 });
  const mandatory = [{ activityId: "safety", managers: "all" }] as const;

  test("is given to everyone who has not taken it, before closure is counted", async () => {
    const people = [manager("a", 1), manager("b", 1), manager("done", 1, { takenActivityIds: ["safety"] })];
    const plan = await planned(problem(people, [safety, course("dialogue", 0.5)], 2000, { mandatory }));
    assert.deepEqual(
      given(plan).filter((seat) => seat.includes("safety")),
      ["a safety:1", "b safety:1"],
    );
    assert.equal(plan.assignments.length, 3);
  });

  test("is given to those it is said for", async () => {
    const some = [{ activityId: "safety", managers: ["b"] }] as const;
    const plan = await planned(
      problem([manager("a", 0), manager("b", 0)], [safety], 2000, { mandatory: some }),
    );
    assert.deepEqual(given(plan), ["b safety:1"]);
  });
});

test("the price of the budget is what one more SEK gives, and other budgets are told", async () => {
  const people = Array.from({ length: 10 }, (_, index) => manager(`m${index}`, 1));
  const outcome = await planTraining(problem(people, [course("course", 0.4)], 4000), solver, {
    ...exactly,
    budgetChanges: [-1000, 1000, 100_000],
  });
  assert.ok(outcome.kind === "planned");
  const { prices, budgetEffects } = outcome.plan;
  assert.ok(Math.abs(prices.budget - 0.0004) < 1e-9);
  const points = budgetEffects.map((effect) =>
    effect.kind === "reachable" ? Number(effect.points.toFixed(6)) : effect,
  );
  assert.deepEqual(points, [-0.4, 0.4, 2.4]);
});

test("a plan that is cancelled says so", async () => {
  const stop = AbortSignal.abort();
  const outcome = await planTraining(problem([manager("a", 1)], [course("course", 0.4)], 4000), solver, {
    ...exactly,
    signal: stop,
  });
  assert.deepEqual(outcome, { kind: "stopped", because: "cancelled" });
});

test("what contradicts itself is refused", async () => {
  const asked = problem([manager("a", 1)], [course("course", 0.4, { prerequisiteIds: ["gone"] })], 4000);
  await assert.rejects(planTraining(asked, solver, exactly), RangeError);
});
