import type { PlanSummary } from "../optimisation/trainingPlanSummary.ts";
import type {
  BudgetEffect,
  CollisionPart,
  PlanPrices,
  ProvenValue,
  TrainingPlan,
} from "../optimisation/trainingPlanResult.ts";

/** `draft`: stopped before there was a plan; `collides`: the wishes cannot be kept together. */
export type TrainingPlanState = "draft" | "working" | "proposed" | "collides" | "published";

/** What HR sees of a plan that was worked out: nothing by person. */
export type PlanResult =
  | {
      readonly kind: "planned";
      readonly summary: PlanSummary;
      readonly closure: ProvenValue;
      readonly coverage: ProvenValue;
      readonly withoutServingActivity: number;
      readonly budgetPrice: number;
      readonly budgetEffects: readonly BudgetEffect[];
      readonly ended: TrainingPlan["ended"];
      readonly fullOccasions: PlanPrices["seats"];
    }
  | { readonly kind: "collision"; readonly parts: readonly CollisionPart[] };

/** A group of fewer managers is not counted on its own. */
export const fewestManagersInGroup = 5;

/** What HR may see of a plan. */
export function resultForHr(plan: TrainingPlan, summary: PlanSummary): PlanResult {
  return {
    kind: "planned",
    summary,
    closure: plan.closure,
    coverage: plan.coverage,
    withoutServingActivity: plan.withoutServingActivity,
    budgetPrice: plan.prices.budget,
    budgetEffects: plan.budgetEffects,
    ended: plan.ended,
    fullOccasions: plan.prices.seats.filter(({ points }) => points > 0),
  };
}
