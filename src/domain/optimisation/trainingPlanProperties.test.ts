import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { startSolver } from "../../adapters/solver/startSolver.ts";
import { addDays, day } from "../shared/day.ts";
import { checkTrainingPlan } from "./checkTrainingPlan.ts";
import { keepAnswers } from "../training/keepAnswers.ts";
import { closureOfGap } from "./gapClosure.ts";
import { planTraining } from "./planTraining.ts";
import type { ActivityToPlan, ManagerToPlan, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { Assignment } from "./trainingPlanResult.ts";

const solver = startSolver();
after(() => solver.close());
const runs = { numRuns: 40, seed: 2027 };
const competencies = ["listening", "change"];

const managerOf = (index: number): fc.Arbitrary<ManagerToPlan> =>
  fc.record({
    id: fc.constant(`m${index}`),
    administrationId: fc.constantFrom("care", "schools"),
    groupId: fc.constant("all"),
    hoursAvailable: fc.integer({ min: 4, max: 24 }),
    needs: fc
      .tuple(
        ...competencies.map(() => fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 3 }))),
      )
      .map((pairs) =>
        pairs.map(([gap, weight], which) => ({ competencyId: competencies[which]!, gap: gap / 10, weight })),
      ),
    takenActivityIds: fc.subarray(["a0", "a1"], { maxLength: 1 }),
  });

const activityOf = (index: number, occasions: number): fc.Arbitrary<ActivityToPlan> =>
  fc
    .record({
      hours: fc.integer({ min: 2, max: 10 }),
      costPerSeat: fc.integer({ min: 0, max: 5 }),
      costPerOccasion: fc.integer({ min: 0, max: 4 }),
      effects: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
      needsFirst: fc.boolean(),
      times: fc.array(
        fc.record({
          start: fc.integer({ min: 0, max: 4 }),
          length: fc.integer({ min: 0, max: 2 }),
          seats: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
          seatsToRun: fc.integer({ min: 1, max: 2 }),
        }),
        { minLength: 0, maxLength: occasions },
      ),
    })
    .map(({ effects, needsFirst, times, ...rest }) => ({
      ...rest,
      id: `a${index}`,
      substituteCostPerHour: 0,
      effects: effects.map((tenths, which) => ({
        competencyId: competencies[which]!,
        low: tenths / 20,
        expected: tenths / 10,
        high: tenths / 5,
      })),
      prerequisiteIds: needsFirst && index > 0 ? ["a0"] : [],
      occasions: times.map(({ start, length, seats, seatsToRun }, time) => ({
        id: `a${index}:${time}`,
        days: Array.from({ length }, (_, step) => addDays(day("2027-03-01"), start + step)),
        seats,
        seatsToRun,
      })),
    }));

/** Small enough to try everything, with every kind of rule in it. */
function anyProblem(
  managers: number,
  activities: number,
  occasions: number,
): fc.Arbitrary<TrainingPlanProblem> {
  return fc.record({
    managers: fc.tuple(...Array.from({ length: managers }, (_, index) => managerOf(index))),
    activities: fc.tuple(...Array.from({ length: activities }, (_, index) => activityOf(index, occasions))),
    budget: fc.integer({ min: 0, max: 20 }),
    rules: fc.record({
      shareAwayAtMost: fc.constantFrom(0.2, 0.5),
      activitiesPerManagerAtMost: fc.constantFrom(undefined, 1, 2),
      mandatory: fc.constantFrom([], [{ activityId: "a1", managers: "all" as const }]),
      order: fc.constant({ first: "closure", givenUpAtMost: 0 } as const),
    }),
  });
}

const exactly = { gap: 0, secondsAtMost: 60, clock: () => 0 };

test("the plan is as good as the best of all plans, and collides only when none keeps the rules", async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem(2, 3, 2), async (problem) => {
      const best = bestByTryingAll(problem);
      const outcome = await planTraining(problem, solver, exactly);
      if (best === undefined) return outcome.kind === "collision" && outcome.parts.length > 0;
      assert.ok(outcome.kind === "planned");
      assert.ok(
        Math.abs(outcome.plan.closure.value - best) < 1e-7,
        `${outcome.plan.closure.value} for ${best}`,
      );
      return outcome.plan.closure.bound >= best - 1e-7;
    }),
    runs,
  );
});

test("no plan breaks a rule, and all say the same of the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem(7, 4, 3), async (problem) => {
      const rough = { ...exactly, gap: 0.02 };
      const outcome = await planTraining(problem, solver, rough);
      assert.deepEqual(outcome, await planTraining(problem, solver, rough));
      if (outcome.kind !== "planned") return outcome.kind === "collision";
      const { assignments, closure } = outcome.plan;
      assert.deepEqual(checkTrainingPlan(problem, assignments), []);
      return (
        Math.abs(closure.value - closureOf(problem, assignments)) < 1e-9 && closure.value <= closure.bound
      );
    }),
    runs,
  );
});

test("a plan that takes another's place keeps what was accepted, offers nothing declined, and is as good as can be", async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem(2, 3, 2), fc.array(fc.boolean(), { minLength: 6 }), async (problem, yes) => {
      const before = await planTraining(problem, solver, exactly);
      if (before.kind !== "planned") return true;
      const seats = before.plan.assignments.map(({ managerId, ...seat }) => ({
        manager: managerId,
        ...seat,
      }));
      const replaced = keepAnswers(problem, {
        accepted: seats.filter((_, place) => yes[place % yes.length] === true),
        declined: seats.filter((_, place) => yes[place % yes.length] === false),
      });
      const best = bestByTryingAll(replaced);
      const after = await planTraining(replaced, solver, exactly);
      if (best === undefined) return after.kind === "collision";
      assert.ok(after.kind === "planned");
      assert.deepEqual(checkTrainingPlan(replaced, after.plan.assignments), []);
      return Math.abs(after.plan.closure.value - best) < 1e-7;
    }),
    runs,
  );
});

test("more budget never gives less closure", async () => {
  await fc.assert(
    fc.asyncProperty(anyProblem(4, 3, 2), fc.integer({ min: 1, max: 9 }), async (problem, more) => {
      const less = await planTraining(problem, solver, exactly);
      const rich = await planTraining({ ...problem, budget: problem.budget + more }, solver, exactly);
      if (less.kind !== "planned") return true;
      return rich.kind === "planned" && rich.plan.closure.value >= less.plan.closure.value - 1e-7;
    }),
    runs,
  );
});

/** The most closure of all sets of seats that keep the rules; undefined when none does. */
function bestByTryingAll(problem: TrainingPlanProblem): number | undefined {
  const seats = problem.managers.flatMap((manager) =>
    problem.activities
      .filter((activity) => isFor(problem, manager, activity))
      .flatMap(({ id, occasions }) =>
        occasions.map((occasion) => ({ managerId: manager.id, activityId: id, occasionId: occasion.id })),
      ),
  );
  let best: number | undefined;
  for (let set = 0; set < 2 ** seats.length; set += 1) {
    const assignments = seats.filter((_, seat) => (set >> seat) % 2 === 1);
    if (checkTrainingPlan(problem, assignments).length > 0) continue;
    best = Math.max(best ?? 0, closureOf(problem, assignments));
  }
  return best;
}

/** Nobody is sent to fill a room: it is mandatory, it serves a need of hers, or something that does requires it. */
function isFor(
  { activities, rules }: TrainingPlanProblem,
  manager: ManagerToPlan,
  activity: ActivityToPlan,
): boolean {
  const serves = ({ effects }: ActivityToPlan) =>
    effects.some(({ competencyId, expected }) =>
      manager.needs.some((need) => need.competencyId === competencyId && need.gap > 0 && expected > 0),
    );
  const isMandatory = ({ id }: ActivityToPlan) => rules.mandatory.some(({ activityId }) => activityId === id);
  const isOpen = ({ id, hours, occasions, prerequisiteIds }: ActivityToPlan): boolean =>
    !manager.takenActivityIds.includes(id) &&
    hours <= manager.hoursAvailable &&
    occasions.length > 0 &&
    prerequisiteIds.every(
      (required) =>
        manager.takenActivityIds.includes(required) ||
        activities.some((other) => other.id === required && isOpen(other)),
    );
  return activities.some(
    (goal) =>
      isOpen(goal) &&
      (serves(goal) || isMandatory(goal)) &&
      (goal === activity || goal.prerequisiteIds.includes(activity.id)),
  );
}

function closureOf(
  { managers, activities }: TrainingPlanProblem,
  assignments: readonly Assignment[],
): number {
  return managers
    .flatMap(({ id, needs }) =>
      needs.map(({ competencyId, gap, weight }) => {
        const effects = assignments
          .filter(({ managerId }) => managerId === id)
          .flatMap(({ activityId }) => activities.find((activity) => activity.id === activityId)!.effects)
          .filter((effect) => effect.competencyId === competencyId);
        return (
          weight *
          closureOfGap(
            gap,
            effects.reduce((sum, { expected }) => sum + expected, 0),
          )
        );
      }),
    )
    .reduce((sum, points) => sum + points, 0);
}
