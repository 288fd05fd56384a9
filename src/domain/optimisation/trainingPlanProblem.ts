import type { Day } from "../shared/day.ts";

/**
 * Who could be offered what, at what cost, under which rules: all that the allocation of a training plan knows.
 * Ids are opaque here. Money is SEK, time is hours, gaps and effects are points on the scale of the measurement.
 */
export interface TrainingPlanProblem {
  readonly managers: readonly ManagerToPlan[];
  readonly activities: readonly ActivityToPlan[];
  /** SEK for seats, substitutes and the fixed cost of every occasion that runs. */
  readonly budget: number;
  readonly rules: PlanRules;
}

export interface ManagerToPlan {
  readonly id: string;
  readonly administrationId: string;
  readonly groupId: string;
  readonly hoursAvailable: number;
  /** Each competency at most once. */
  readonly needs: readonly ExpectedNeed[];
  readonly takenActivityIds: readonly string[];
  /** Seats that she has already accepted: she gets these, at these occasions. Named in `rules.mandatory` too. */
  readonly keptSeats?: readonly KeptSeat[];
  /** What she has declined, and is not offered. */
  readonly declinedActivityIds?: readonly string[];
}

export interface KeptSeat {
  readonly activityId: string;
  readonly occasionId: string;
}

/** A gap that is expected, not proven: `gap` is the mean of what the measurement leaves possible, never below 0. */
export interface ExpectedNeed {
  readonly competencyId: string;
  readonly gap: number;
  /** How much the assignment demands this competency; 0 or more, comparable between competencies. */
  readonly weight: number;
}

export interface ActivityToPlan {
  readonly id: string;
  readonly hours: number;
  readonly costPerSeat: number;
  readonly substituteCostPerHour: number;
  /** Paid once for each occasion that runs, however many come. */
  readonly costPerOccasion: number;
  /** What it develops; each competency at most once. */
  readonly effects: readonly AssumedEffect[];
  /** Each must have been taken, or be taken at an occasion that ends before this one begins. */
  readonly prerequisiteIds: readonly string[];
  readonly occasions: readonly OccasionToPlan[];
}

/** Points that one participant gains on a competency while most of the gap is still open: an assumption, low ≤ expected ≤ high. */
export interface AssumedEffect {
  readonly competencyId: string;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export interface OccasionToPlan {
  readonly id: string;
  /** Days away from work; none for what is done at any time, as reading. */
  readonly days: readonly Day[];
  /** No number means no limit. */
  readonly seats: number | undefined;
  /** Fewer than this and the occasion does not run. */
  readonly seatsToRun: number;
}

export interface PlanRules {
  /** Of an administration's managers, on any day; at least one may always be away. 0.2 unless HR decides otherwise. */
  readonly shareAwayAtMost: number;
  readonly activitiesPerManagerAtMost: number | undefined;
  readonly mandatory: readonly MandatoryActivity[];
  readonly order: PlanOrder;
}

/** Every one of these managers who has not taken the activity gets it. */
export interface MandatoryActivity {
  readonly activityId: string;
  readonly managers: "all" | readonly string[];
}

/**
 * What comes first when gap closure and "everybody gets something" pull apart: the most closure and then, giving up
 * at most a share of it, the most managers covered; or the most managers covered and then the most closure.
 */
export type PlanOrder =
  | { readonly first: "closure"; readonly givenUpAtMost: number }
  | { readonly first: "coverage" };

/** Which of the three assumed effects to count with. */
export type EffectAssumption = "low" | "expected" | "high";
