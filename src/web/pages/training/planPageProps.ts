import type { Activity } from "../../../domain/learning/activity.ts";
import type { TrainingPlanView } from "../../../usecases/training/readTrainingPlan.ts";
import type { Replanning } from "./ReplanForm.tsx";
import type { Language } from "../../text/language.ts";

export interface PlanPageProps {
  readonly plan: TrainingPlanView;
  readonly activities: readonly Activity[];
  readonly language: Language;
  readonly replanning: Replanning;
  /** Somebody has answered since the plan was worked out: it was not published. */
  readonly hasNewAnswers: boolean;
}
