import type { GrantedRole } from "../access/actor.ts";
import type { Day, Period } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";
import type { BudgetFrame, GoalKind, Goal, Stakeholder } from "./assignmentFacts.ts";
import type { AdministrativeSupport, Holder, PostLevel } from "./post.ts";
import type { UnitKind } from "./unitTree.ts";

export interface RegisterUnit extends Period {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
}

export interface RegisterParentLink extends Period {
  readonly unit: UnitId;
  readonly parent: UnitId;
}

export interface RegisterPerson {
  readonly id: PersonId;
  /** The employer's own key; elected officials have none. */
  readonly employeeKey: string | undefined;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | undefined;
  readonly gender: "woman" | "man" | "other" | undefined;
  readonly language: "sv" | "en";
  readonly protectedIdentity: boolean;
}

export interface RegisterEmployment extends Period {
  readonly id: string;
  readonly employmentKey: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly title: string;
  readonly paid: "monthly" | "hourly";
  /** 0–1. */
  readonly fullTimeShare: number;
}

export interface RegisterLeave extends Period {
  readonly id: string;
  readonly employment: string;
}

export interface RegisterPost extends Period {
  readonly id: PostId;
  readonly code: string;
  readonly unit: UnitId;
  readonly title: string;
  readonly level: PostLevel;
  readonly administrativeSupport: AdministrativeSupport;
}

export interface RegisterAssignment extends Period {
  readonly id: string;
  readonly post: PostId;
  readonly person: PersonId;
  readonly kind: Holder["kind"];
}

export interface RegisterBody extends Period {
  readonly id: string;
  readonly name: string;
  readonly kind: "council" | "executiveBoard" | "committee";
}

export interface RegisterBodyUnit extends Period {
  readonly body: string;
  readonly unit: UnitId;
}

export interface RegisterSeat extends Period {
  readonly id: string;
  readonly body: string;
  readonly person: PersonId;
  readonly role: "chair" | "viceChair" | "member" | "substitute";
}

export interface RegisterGoal extends Period {
  readonly id: string;
  readonly unit: UnitId;
  readonly kind: GoalKind;
  readonly wording: string;
  readonly decidedBy: Goal["decidedBy"];
  readonly body: string | undefined;
  readonly paragraph: string | undefined;
  readonly decidedOn: Day | undefined;
}

export interface RegisterBudgetFrame extends BudgetFrame {
  readonly unit: UnitId;
}

export interface RegisterStakeholder extends Stakeholder {
  readonly unit: UnitId;
}

export interface RegisterNorm {
  readonly name: "spanOfControl";
  readonly value: number;
  readonly decidedBy: string | undefined;
  readonly decidedOn: Day | undefined;
}

export interface RegisterRole extends Period {
  readonly id: string;
  readonly person: PersonId;
  readonly role: GrantedRole;
  /** A safety representative's area; undefined is the whole organisation. */
  readonly unit: UnitId | undefined;
}

/** Everything an organisation's register holds over time, each thing with its id, in any order. */
export interface Register {
  readonly units: readonly RegisterUnit[];
  readonly parentLinks: readonly RegisterParentLink[];
  readonly people: readonly RegisterPerson[];
  readonly employments: readonly RegisterEmployment[];
  readonly leaves: readonly RegisterLeave[];
  readonly posts: readonly RegisterPost[];
  readonly assignments: readonly RegisterAssignment[];
  readonly bodies: readonly RegisterBody[];
  readonly bodyUnits: readonly RegisterBodyUnit[];
  readonly seats: readonly RegisterSeat[];
  readonly goals: readonly RegisterGoal[];
  readonly budgetFrames: readonly RegisterBudgetFrame[];
  readonly stakeholders: readonly RegisterStakeholder[];
  readonly norms: readonly RegisterNorm[];
  readonly grantedRoles: readonly RegisterRole[];
}
