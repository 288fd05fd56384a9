import { isAdministrator, isHrDeveloper, isWithin, type Actor, type UnitInTree } from "./actor.ts";

/** The whole register of units and posts: HR developers and administrators. */
export function mayReadWholeOrganisation(actor: Actor): boolean {
  return isHrDeveloper(actor) || isAdministrator(actor);
}

/**
 * One unit with its posts, staff numbers and assignment: whoever may read the whole, its managers and those above
 * them, the elected who answer for it, and the safety representatives of it.
 */
export function mayReadUnit(actor: Actor, unit: UnitInTree): boolean {
  return (
    mayReadWholeOrganisation(actor) ||
    isWithin(unit, actor.leads) ||
    isWithin(unit, actor.answersFor) ||
    isWithin(unit, actor.safetyRepFor)
  );
}

/** Goals, frames and stakeholders of a unit are written by HR developers and by managers above the unit's own. */
export function mayWriteAssignment(actor: Actor, unit: UnitInTree): boolean {
  return isHrDeveloper(actor) || unit.above.some((above) => actor.leads.includes(above));
}

/** What the organisation has decided for all posts is written down by HR developers and administrators. */
export function mayWriteNorms(actor: Actor): boolean {
  return isHrDeveloper(actor) || isAdministrator(actor);
}
