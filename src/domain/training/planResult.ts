import type { PlanSummary } from "../optimisation/trainingPlanSummary.ts";
import type {
  BudgetEffect,
  CollisionPart,
  PlanPrices,
  ProvenValue,
  TrainingPlan,
} from "../optimisation/trainingPlanResult.ts";

/**
 * `draft`: stopped before there was a plan; `collides`: the wishes cannot be kept together; `replaced`: a later plan
 * has taken its place, with what managers had answered.
 */
export type TrainingPlanState = "draft" | "working" | "proposed" | "collides" | "published" | "replaced";

/** What a plan does with the answers to the one whose place it takes: counted, never by person. */
export interface PlanChange {
  /** Seats that managers have accepted: they stand. */
  readonly kept: number;
  readonly declined: number;
  /** Seats nobody had answered yet, or in time: they are allocated anew. */
  readonly notAnswered: number;
  /** SEK that seats which were declined would have cost. */
  readonly freed: number;
  readonly newSeats: number;
  /** Weighted points of closure that the plan before was expected to give. */
  readonly closureBefore: number;
}

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
      /** Where the plan takes another's place. */
      readonly change?: PlanChange;
    }
  | { readonly kind: "collision"; readonly parts: readonly CollisionPart[] };

/** A group of fewer managers is not counted on its own. */
export const fewestManagersInGroup = 5;

/** What HR may see of a plan. */
export function resultForHr(plan: TrainingPlan, summary: PlanSummary, change?: PlanChange): PlanResult {
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
    ...(change ? { change } : {}),
  };
}
