import type { Day } from "../shared/day.ts";

export type GoalKind = "coreMission" | "councilGoal" | "committeeGoal" | "change" | "economy";

/** A goal and who decided it. Goals, direction and quality are decided by the elected and cannot be delegated (kommunallagen 6:38). */
export interface Goal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly wording: string;
  readonly decidedBy: "council" | "executiveBoard" | "committee" | "administration";
  readonly bodyName: string | undefined;
  readonly paragraph: string | undefined;
  readonly decidedOn: Day | undefined;
}

/** Kronor for a calendar year. */
export interface BudgetFrame {
  readonly year: number;
  readonly amountSek: number;
  readonly previousAmountSek: number | undefined;
  readonly forecastSek: number | undefined;
}

export type StakeholderKind =
  | "committee"
  | "citizens"
  | "relatives"
  | "media"
  | "unions"
  | "professions"
  | "otherAuthority"
  | "suppliers";

export interface Stakeholder {
  readonly id: string;
  readonly kind: StakeholderKind;
  readonly name: string;
  /** 1 now and then, 2 often, 3 daily. */
  readonly intensity: number;
}

/** What the organisation asks of whoever leads a unit. */
export interface UnitAssignment {
  readonly goals: readonly Goal[];
  readonly budgetFrames: readonly BudgetFrame[];
  readonly stakeholders: readonly Stakeholder[];
}
