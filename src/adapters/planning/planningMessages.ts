import type { PlanningWishes } from "../../domain/optimisation/trainingPlanPort.ts";
import type { TrainingPlanProblem } from "../../domain/optimisation/trainingPlanProblem.ts";
import type {
  PlanProgress,
  TrainingPlan,
  TrainingPlanOutcome,
} from "../../domain/optimisation/trainingPlanResult.ts";
import type { PlanSensitivity } from "../../domain/optimisation/trainingPlanSensitivity.ts";

/** What the planning thread is asked; `plan` is there when its sensitivity is wanted. */
export interface PlanningTask {
  readonly kind: "task";
  readonly problem: TrainingPlanProblem;
  readonly plan: TrainingPlan | undefined;
  readonly wishes: Omit<PlanningWishes, "onProgress" | "signal">;
}

export type ToPlanningThread = PlanningTask | { readonly kind: "cancel" };

export type FromPlanningThread =
  | { readonly kind: "progress"; readonly progress: PlanProgress }
  | { readonly kind: "planned"; readonly outcome: TrainingPlanOutcome }
  | { readonly kind: "counted"; readonly sensitivity: PlanSensitivity }
  | { readonly kind: "failed"; readonly message: string };
