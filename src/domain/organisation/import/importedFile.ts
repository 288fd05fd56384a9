import type { Day } from "../../shared/day.ts";
import type { AdministrativeSupport, PostLevel } from "../post.ts";
import type { UnitKind } from "../unitTree.ts";
import type { AssignmentKind, Gender, Paid } from "./registerSnapshot.ts";

/**
 * Something the file says, which may be that there is nothing ("no end day", "no unit above"). Undefined
 * means that the file does not say, and then the register stays as it is.
 */
export type Said<Value> = { readonly value: Value | undefined } | undefined;

interface FromRow {
  /** Where in the file it was first said. */
  readonly row: number;
}

export interface ImportedUnit extends FromRow {
  readonly code: string;
  readonly name: string | undefined;
  readonly kind: UnitKind | undefined;
  readonly parentCode: Said<string>;
  readonly firstDay: Day | undefined;
  readonly endDay: Said<Day>;
}

export interface ImportedPerson extends FromRow {
  readonly employeeKey: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | undefined;
  readonly gender: Gender | undefined;
  readonly language: "sv" | "en" | undefined;
  readonly protectedIdentity: boolean | undefined;
}

export interface ImportedLeave {
  readonly firstDay: Day;
  readonly endDay: Day | undefined;
}

export interface ImportedEmployment extends FromRow {
  /** The person's key with the HR system's key for the employment, or with the unit's code where the file has none. */
  readonly employmentKey: string;
  readonly employeeKey: string;
  readonly unitCode: string;
  readonly title: string | undefined;
  readonly paid: Paid | undefined;
  readonly fullTimeShare: number | undefined;
  readonly firstDay: Day | undefined;
  readonly endDay: Said<Day>;
  /** Undefined when the file has no columns of leave. */
  readonly leaves: readonly ImportedLeave[] | undefined;
}

export interface ImportedPost extends FromRow {
  readonly code: string;
  readonly unitCode: string;
  readonly title: string | undefined;
  readonly level: PostLevel | undefined;
  readonly administrativeSupport: AdministrativeSupport | undefined;
}

export interface ImportedAssignment extends FromRow {
  readonly postCode: string;
  readonly employeeKey: string;
  readonly kind: AssignmentKind;
  readonly firstDay: Day | undefined;
  readonly endDay: Said<Day>;
}

/** Who leads a unit by its own row, or by the rows of its staff. */
export interface ImportedUnitManager extends FromRow {
  readonly unitCode: string;
  readonly employeeKey: string;
  readonly heading: string;
}

/** What a file says, by natural keys, before it is held against the register. Entries of faulty rows are left out. */
export interface ImportedFile {
  readonly units: ReadonlyMap<string, ImportedUnit>;
  readonly persons: ReadonlyMap<string, ImportedPerson>;
  readonly employments: readonly ImportedEmployment[];
  readonly posts: ReadonlyMap<string, ImportedPost>;
  readonly assignments: readonly ImportedAssignment[];
  readonly vacantPosts: ReadonlySet<string>;
  readonly unitManagers: readonly ImportedUnitManager[];
  readonly rows: number;
}
