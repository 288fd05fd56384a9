import type { Goal, GoalKind, StakeholderKind } from "../organisation/assignmentFacts.ts";
import type { AdministrativeSupport } from "../organisation/post.ts";
import type { RegisterBody } from "../organisation/register.ts";

/** People with one title: how large a part of the unit's people they are, and what their employments are like. */
export interface StaffPlan {
  readonly title: string;
  readonly parts: number;
  readonly paid?: "monthly" | "hourly" | undefined;
  /** Shares of full time that occur, 0–1; full time where nothing is said. */
  readonly shares?: readonly number[] | undefined;
  /** Whether they have an e-mail address at work; yes where nothing is said. */
  readonly mail?: boolean | undefined;
  readonly women?: number | undefined;
  readonly tenureYears?: number | undefined;
}

export interface GoalPlan {
  readonly kind: GoalKind;
  readonly decidedBy: Goal["decidedBy"];
  readonly paragraph?: number | undefined;
  readonly wording: string;
}

export interface StakeholderPlan {
  readonly kind: StakeholderKind;
  readonly name: string;
  readonly intensity: number;
}

/** What units of one kind have in common. */
export interface UnitPattern {
  /** Title of the post that leads such a unit; null where the unit itself says. */
  readonly post: string | null;
  readonly support: AdministrativeSupport;
  /** Share of women, 0–1. */
  readonly women: number;
  /** How long people have worked here on average. */
  readonly tenureYears: number;
  /** Kronor per full-time person and year, premises and other costs included. */
  readonly costPerPersonSek: number;
  readonly staff: readonly StaffPlan[];
  readonly goals: readonly GoalPlan[];
  readonly stakeholders: readonly StakeholderPlan[];
}

/** How a post as manager has been held over the last years. */
export type Story = "stable" | "changed" | "turnover" | "vacant" | "acting" | "onLeave";

export interface UnitPlan {
  readonly name: string;
  readonly pattern: string;
  readonly people: number;
  readonly post?: string | undefined;
  /** How many share the post; one where nothing is said. */
  readonly posts?: number | undefined;
  readonly support?: AdministrativeSupport | undefined;
  readonly story?: Story | undefined;
  readonly tenureYears?: number | undefined;
  /** Months ago that the unit opened, closed, or came from another administration. */
  readonly opened?: number | undefined;
  readonly closed?: number | undefined;
  readonly moved?: number | undefined;
  readonly movedFrom?: string | undefined;
  /** How far the forecast is above the frame: 0.02 is two per cent. */
  readonly deviation?: number | undefined;
  /** Managers and staff come and go, and the budget does not hold: here and below. */
  readonly troubled?: boolean | undefined;
  readonly goals?: readonly GoalPlan[] | undefined;
  readonly stakeholders?: readonly StakeholderPlan[] | undefined;
  readonly below?: readonly UnitPlan[] | undefined;
}

export interface BodyPlan {
  readonly name: string;
  readonly kind: RegisterBody["kind"];
  readonly members: number;
  readonly substitutes: number;
  /** Names of units, or `whole` for the organisation. */
  readonly answersFor?: readonly string[] | undefined;
}

export interface NameGroup {
  /** Part of the people who get their names here. */
  readonly share: number;
  /** The earlier in a list the more usual. */
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

/** Everything in words and figures that the demonstration organisation is made from. */
export interface Blueprint {
  readonly name: string;
  readonly slug: string;
  readonly mailDomain: string;
  readonly spanNorm: { readonly people: number; readonly decidedBy: string; readonly monthsAgo: number };
  readonly patterns: ReadonlyMap<string, UnitPattern>;
  readonly whole: UnitPlan;
  readonly bodies: readonly BodyPlan[];
  readonly names: readonly NameGroup[];
  readonly personas: {
    readonly unit: string;
    readonly hrTitle: string;
    readonly administratorTitle: string;
  };
}
