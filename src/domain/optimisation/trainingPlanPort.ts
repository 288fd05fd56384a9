import type { StopSignal } from "./linearProgramme.ts";
import type { TrainingPlanOptions } from "./planTraining.ts";
import type { TrainingPlanProblem } from "./trainingPlanProblem.ts";
import type { PlanProgress, TrainingPlan, TrainingPlanOutcome } from "./trainingPlanResult.ts";
import type { PlanSensitivity } from "./trainingPlanSensitivity.ts";

/** What planning may be told from outside its thread: all but the clock, which is the thread's own. */
export interface PlanningWishes extends Pick<
  TrainingPlanOptions,
  "gap" | "secondsAtMost" | "budgetChanges" | "assumption"
> {
  readonly onProgress?: (progress: PlanProgress) => void;
  readonly signal?: StopSignal;
}

/** Planning away from the caller's thread, which an adapter fulfils: seconds to minutes of work that stalls nothing. */
export interface TrainingPlanner {
  /** As `planTraining`. */
  readonly plan: (problem: TrainingPlanProblem, wishes: PlanningWishes) => Promise<TrainingPlanOutcome>;
  /** As `planSensitivity`. */
  readonly sensitivity: (
    problem: TrainingPlanProblem,
    plan: TrainingPlan,
    wishes: PlanningWishes,
  ) => Promise<PlanSensitivity>;
}
