/** How planning ended: a plan with its proof, the rules that collide, or stopped before any plan was found. */
export type TrainingPlanOutcome =
  | { readonly kind: "planned"; readonly plan: TrainingPlan }
  | { readonly kind: "collision"; readonly parts: readonly CollisionPart[] }
  | { readonly kind: "stopped"; readonly because: "timeReached" | "cancelled" };

export interface TrainingPlan {
  readonly assignments: readonly Assignment[];
  readonly occasions: readonly RunningOccasion[];
  /** SEK: seats, substitutes and fixed costs. */
  readonly cost: number;
  /** Weighted points of gap closure that the plan is expected to give, and the proof of how good that is. */
  readonly closure: ProvenValue;
  /** Managers with at least one activity. */
  readonly coverage: ProvenValue;
  /** Managers whom no activity of the catalogue serves: no need that it develops, or all of it taken. */
  readonly withoutServingActivity: number;
  readonly prices: PlanPrices;
  /** `timeReached` and `cancelled`: the plan keeps every rule, but its gap is wider than was asked. */
  readonly ended: "gapReached" | "noBetterFound" | "timeReached" | "cancelled";
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
  readonly cost: number;
}

/** A value that was reached, a bound no plan can exceed, and gap = (bound − value) / bound (0 when the bound is 0). */
export interface ProvenValue {
  readonly value: number;
  readonly bound: number;
  readonly gap: number;
}

/**
 * Shadow prices of the relaxation in which a manager may have a mix of bundles: weighted points of closure
 * for one more unit of what each rule limits. Zero means that the rule costs nothing.
 */
export interface PlanPrices {
  /** Points for one more SEK. */
  readonly budget: number;
  /** Points for one more seat, by occasion; occasions without a price are left out. */
  readonly seats: ReadonlyMap<string, number>;
  /** Points if every administration could let one more manager away on every day. */
  readonly oneMoreAway: number;
}

export interface PlanProgress {
  readonly stage: "mandatory" | "bounding" | "choosing" | "covering";
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
  | { readonly rule: "budget"; readonly available: number; readonly neededAtLeast: number | undefined }
  | {
      readonly rule: "seats";
      readonly activityId: string;
      readonly available: number;
      readonly needed: number;
    }
  | {
      readonly rule: "seatsToRun";
      readonly activityId: string;
      readonly neededToRun: number;
      readonly managersWhoCould: number;
    }
  | { readonly rule: "hours"; readonly managersShort: number; readonly needed: number }
  | { readonly rule: "activitiesPerManager"; readonly atMost: number; readonly needed: number }
  | { readonly rule: "away"; readonly shareAtMost: number }
  | { readonly rule: "oneThingADay" }
  | { readonly rule: "prerequisites"; readonly activityIds: readonly string[] };
