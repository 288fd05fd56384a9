import { isAdministrator, isHrDeveloper, isWithin, type Actor, type UnitInTree } from "../access/actor.ts";

/** Committee reports: HR developers, administrators, and the elected whose committee answers for units. */
export function mayReadCommitteeReport(actor: Actor): boolean {
  return mayReadWholeReport(actor) || actor.answersFor.length > 0;
}

/** Every administration of a report. The elected read the whole organisation, and of administrations their own. */
export function mayReadWholeReport(actor: Actor): boolean {
  return isHrDeveloper(actor) || isAdministrator(actor);
}

export function mayReadAreaOfReport(actor: Actor, area: UnitInTree): boolean {
  return mayReadWholeReport(actor) || isWithin(area, actor.answersFor);
}
