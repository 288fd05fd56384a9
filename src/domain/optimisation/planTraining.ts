import type { Solver } from "./linearProgramme.ts";
import { planMandatory } from "./trainingPlanCollision.ts";
import { indexProblem } from "./trainingPlanInstance.ts";
import type { EffectAssumption, TrainingPlanProblem } from "./trainingPlanProblem.ts";
import { describePlan } from "./trainingPlanDescription.ts";
import type { TrainingPlanOutcome } from "./trainingPlanResult.ts";
import { startRun } from "./trainingPlanRun.ts";
import type { PlanningOptions } from "./trainingPlanRun.ts";
import { solveInOrder } from "./trainingPlanOrder.ts";
import { isGoodEnough } from "./trainingPlanSolved.ts";
import { tellBudgetEffects } from "./trainingPlanBudgetEffects.ts";

export interface TrainingPlanOptions extends PlanningOptions {
  /** Changes of the budget (SEK, either way) whose effect is to be told. */
  readonly budgetChanges?: readonly number[];
  /** Which assumed effects to count with; the expected ones unless told. */
  readonly assumption?: EffectAssumption;
}

/**
 * Allocates activities to managers: the most weighted expected gap closure, with diminishing returns, under budget,
 * seats, hours, days away and prerequisites; then something for everyone as far as the budget reaches (or the other way
 * round, by `rules.order`). The result proves its own gap and is the same for the same input, unless time runs out.
 *
 * Throws a RangeError for a problem that contradicts itself (ids twice or unknown, prerequisites in a circle).
 * Method, sources and limits: docs/methods/training-plan.md.
 */
export async function planTraining(
  problem: TrainingPlanProblem,
  solver: Solver,
  options: TrainingPlanOptions,
): Promise<TrainingPlanOutcome> {
  const run = startRun(solver, options);
  const instance = indexProblem(problem, options.assumption ?? "expected");
  run.enter("mandatory");
  const mandatory = await planMandatory(run, problem, instance);
  if (run.endedBy() === "cancelled") return { kind: "stopped", because: "cancelled" };
  if (mandatory.kind === "collision") return mandatory;
  if (mandatory.kind === "stopped") return { kind: "stopped", because: "timeReached" };
  const solved = await solveInOrder(run, problem.rules.order, instance, mandatory.choice);
  run.enter("budgetEffects");
  const budgetEffects = await tellBudgetEffects(
    run,
    instance,
    solved.closure.bounded,
    options.budgetChanges ?? [],
  );
  const ended = run.endedBy();
  if (ended === "cancelled") return { kind: "stopped", because: "cancelled" };
  const plan = describePlan(problem, instance, solved, budgetEffects);
  const isGood = isGoodEnough(run, solved.closure) && isGoodEnough(run, solved.coverage);
  return { kind: "planned", plan: { ...plan, ended: ended ?? (isGood ? "gapReached" : "noBetterFound") } };
}
