import type { Day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import type { GrantedRole } from "./actor.ts";

/** A role that the organisation has given a person by decision, for a time. */
export interface Grant {
  readonly id: string;
  readonly person: PersonId;
  readonly role: GrantedRole;
  /** A safety representative's area; undefined is the whole organisation. */
  readonly unit: UnitId | undefined;
  readonly firstDay: Day;
  readonly endDay: Day | undefined;
}

export const grantableRoles = ["administrator", "hrDeveloper", "safetyRep", "coach"] as const;

export function isGrantedRole(text: unknown): text is GrantedRole {
  return grantableRoles.some((role) => role === text);
}

export type GrantFault = "unitNotForRole" | "endsBeforeItStarts" | "alreadyGranted";

/** What is wrong with giving a role beside those the person has; undefined when nothing is. */
export function grantFault(wish: Grant, held: readonly Grant[]): GrantFault | undefined {
  if (wish.unit !== undefined && wish.role !== "safetyRep") return "unitNotForRole";
  if (wish.endDay !== undefined && wish.endDay <= wish.firstDay) return "endsBeforeItStarts";
  const same = held.some(
    (other) => other.role === wish.role && other.unit === wish.unit && doOverlap(other, wish),
  );
  return same ? "alreadyGranted" : undefined;
}

/** Somebody must be able to let others in: would ending this grant leave nobody with the role of administrator? */
export function isLastAdministrator(grant: Grant, current: readonly Grant[]): boolean {
  const others = current.filter((other) => other.role === "administrator" && other.id !== grant.id);
  return grant.role === "administrator" && others.length === 0;
}

function doOverlap(one: Grant, other: Grant): boolean {
  const endsBefore = (a: Grant, b: Grant) => a.endDay !== undefined && a.endDay <= b.firstDay;
  return !endsBefore(one, other) && !endsBefore(other, one);
}
