/** How planning ended: a plan with its proof, the rules that collide, or stopped before there was a plan. */
export type TrainingPlanOutcome =
  | { readonly kind: "planned"; readonly plan: TrainingPlan }
  | { readonly kind: "collision"; readonly parts: readonly CollisionPart[] }
  | { readonly kind: "stopped"; readonly because: "timeReached" | "cancelled" };

export interface TrainingPlan {
  readonly assignments: readonly Assignment[];
  readonly occasions: readonly RunningOccasion[];
  /** SEK: seats, substitutes and fixed costs. */
  readonly cost: number;
  /** Weighted points of gap closure that the plan is expected to give. */
  readonly closure: ProvenValue;
  /** Points of closure given up so that more managers get something; part of the gap of `closure`. */
  readonly closureGivenUp: number;
  /** Managers with at least one activity. */
  readonly coverage: ProvenValue;
  /** Managers whom nothing in the catalogue serves: no need that it develops, all of it taken, or too long. */
  readonly withoutServingActivity: number;
  readonly prices: PlanPrices;
  /** What other budgets would give, in the order asked for. */
  readonly budgetEffects: readonly BudgetEffect[];
  /** `timeReached` and `noBetterFound`: the plan keeps every rule, but some gap is wider than was asked. */
  readonly ended: "gapReached" | "noBetterFound" | "timeReached";
}

/** One manager's seat at one occasion. */
export interface Assignment {
  readonly managerId: string;
  readonly activityId: string;
  readonly occasionId: string;
}

export interface RunningOccasion {
  readonly activityId: string;
  readonly occasionId: string;
  readonly seatsTaken: number;
  /** SEK for all its seats and for running it. */
  readonly cost: number;
}

/** A value that was reached, a bound that no plan exceeds, and gap = (bound − value) / bound (0 when the bound is 0). */
export interface ProvenValue {
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
}

/**
 * Shadow prices: weighted points of closure for a little more of what a rule limits, in the relaxation where a manager
 * may have a mix of bundles. They hold at the margin; a rule without a price costs nothing.
 */
export interface PlanPrices {
  /** Points for one more SEK. */
  readonly budget: number;
  /** Points for one more seat at an occasion. */
  readonly seats: readonly { readonly occasionId: string; readonly points: number }[];
  /** Points for one more of an administration's managers away at an occasion. */
  readonly away: readonly {
    readonly administrationId: string;
    readonly occasionId: string;
    readonly points: number;
  }[];
}

/**
 * What a change of the budget (SEK, either way) does to the best closure of the relaxation. The relaxation and not two
 * plans: two plans, each within its gap, differ by chance more than a small change gives.
 */
export type BudgetEffect =
  | {
      readonly kind: "reachable";
      readonly change: number;
      readonly points: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "collision"; readonly change: number }
  | { readonly kind: "notComputed"; readonly change: number };

export interface PlanProgress {
  readonly stage: "mandatory" | "closure" | "coverage" | "budgetEffects";
  readonly seconds: number;
  /** Best plan so far and bound of the present stage; undefined while unknown. */
  readonly best: number | undefined;
  readonly bound: number | undefined;
}

/**
 * One rule of a smallest set that cannot be kept together: leave any one out and the rest can be kept.
 * Numbers say how far apart they are, so that a page can make a sentence.
 */
export type CollisionPart =
  | { readonly rule: "mandatory"; readonly activityId: string; readonly managers: number }
  /** The least that the rest of what collides costs, where that was found. */
  | { readonly rule: "budget"; readonly available: number; readonly neededAtLeast: number | undefined }
  | { readonly rule: "seats"; readonly activities: readonly SeatShortage[] }
  | {
      readonly rule: "seatsToRun";
      readonly activities: readonly {
        readonly activityId: string;
        readonly neededToRun: number;
        readonly managersWhoCould: number;
      }[];
    }
  /** Managers whose mandatory activities take more hours than they have, and the most hours that are short. */
  | { readonly rule: "hours"; readonly managers: number; readonly shortAtMost: number }
  | { readonly rule: "activitiesPerManager"; readonly atMost: number; readonly needed: number }
  | { readonly rule: "away"; readonly shareAtMost: number; readonly administrations: readonly AwayShortage[] }
  | { readonly rule: "oneThingADay"; readonly activityIds: readonly string[] }
  | { readonly rule: "prerequisites"; readonly activityIds: readonly string[] };

export interface SeatShortage {
  readonly activityId: string;
  readonly available: number;
  readonly needed: number;
}

/** An administration where, over all occasions, fewer can be away than must go. */
export interface AwayShortage {
  readonly administrationId: string;
  readonly activityId: string;
  readonly mustGo: number;
  readonly canGo: number;
}
