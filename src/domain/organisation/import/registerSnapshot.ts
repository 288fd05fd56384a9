import type { AdministrativeSupport, PostLevel } from "../post.ts";
import type { UnitKind } from "../unitTree.ts";
import type { Day, Period } from "../../shared/day.ts";

export type AssignmentKind = "holder" | "acting" | "deputy";
export type Gender = "woman" | "man" | "other";
export type Paid = "monthly" | "hourly";

/** A unit, found by its code. */
export interface RegisteredUnit extends Period {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
}

/** That a unit lies under another during a period; found by unit and first day. */
export interface RegisteredParentLink extends Period {
  readonly unitCode: string;
  readonly parentCode: string;
}

/** A person, found by the employer's own key: never a personal identity number. */
export interface RegisteredPerson {
  readonly employeeKey: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | undefined;
  readonly gender: Gender | undefined;
  readonly language: "sv" | "en";
  readonly protectedIdentity: boolean;
}

/** An employment at a unit, found by its key, unit and first day. A move to another unit ends one and begins another. */
export interface RegisteredEmployment extends Period {
  readonly employmentKey: string;
  readonly employeeKey: string;
  readonly unitCode: string;
  readonly title: string;
  readonly paid: Paid;
  /** 0–1. */
  readonly fullTimeShare: number;
}

/** Time away from an employment; found by the employment's key, unit and first day, and its own first day. */
export interface RegisteredLeave extends Period {
  readonly employmentKey: string;
  readonly unitCode: string;
  readonly employmentFirstDay: Day;
}

/** A post as manager, found by its code; it exists whether somebody holds it or not. */
export interface RegisteredPost extends Period {
  readonly code: string;
  readonly unitCode: string;
  readonly title: string;
  readonly level: PostLevel;
  readonly administrativeSupport: AdministrativeSupport;
}

/** That a person holds a post; found by post, person, kind and first day. */
export interface RegisteredAssignment extends Period {
  readonly postCode: string;
  readonly employeeKey: string;
  readonly kind: AssignmentKind;
}

/** The whole register over time as plain values with natural keys, in any order. People without an employee key are left out. */
export interface RegisterSnapshot {
  readonly units: readonly RegisteredUnit[];
  readonly parentLinks: readonly RegisteredParentLink[];
  readonly persons: readonly RegisteredPerson[];
  readonly employments: readonly RegisteredEmployment[];
  readonly leaves: readonly RegisteredLeave[];
  readonly posts: readonly RegisteredPost[];
  readonly assignments: readonly RegisteredAssignment[];
}

export const emptyRegister: RegisterSnapshot = {
  units: [],
  parentLinks: [],
  persons: [],
  employments: [],
  leaves: [],
  posts: [],
  assignments: [],
};
