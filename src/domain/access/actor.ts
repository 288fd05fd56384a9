import type { PersonId, TenantId, UnitId } from "../shared/ids.ts";

/** What the organisation grants to a person by decision. Roles that follow from posts are not granted, they are read. */
export type GrantedRole = "administrator" | "hrDeveloper" | "safetyRep" | "coach";

/** Whoever asks, as known when the request came: nothing here is looked up again during the request. */
export interface Actor {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly granted: ReadonlySet<GrantedRole>;
  /** Units whose post as manager the person holds today (holder, acting or deputy): they and all below are led. */
  readonly leads: readonly UnitId[];
  /** Units that the person's seats as elected official answer for today. */
  readonly answersFor: readonly UnitId[];
  /** Units that a safety representative's mandate covers. */
  readonly safetyRepFor: readonly UnitId[];
}

/** A unit with the ids of all units above it, nearest first. */
export interface UnitInTree {
  readonly id: UnitId;
  readonly above: readonly UnitId[];
}

/** Is the unit one of these, or below one of them? */
export function isWithin(unit: UnitInTree, units: readonly UnitId[]): boolean {
  return units.includes(unit.id) || unit.above.some((id) => units.includes(id));
}

export function isHrDeveloper(actor: Actor): boolean {
  return actor.granted.has("hrDeveloper");
}

export function isAdministrator(actor: Actor): boolean {
  return actor.granted.has("administrator");
}
