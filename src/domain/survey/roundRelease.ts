import { isAdministrator, isHrDeveloper, isWithin, type Actor, type UnitInTree } from "../access/actor.ts";
import type { UnitRelease } from "./unitRelease.ts";

/** What a reader meets at a unit: the release, or that its own manager sees it first. */
export type ReadableUnit = UnitRelease | { readonly kind: "later"; readonly from: Date };

const day = 86_400_000;

/** A unit's manager has the result alone for a week, so that nobody hears of their own workplace from others. */
export const headStart = 7 * day;

/** Whoever leads the unit itself: they see it first. */
export function leadsUnitItself(actor: Actor, unit: UnitInTree): boolean {
  return actor.leads.includes(unit.id);
}

/** Released results of a unit: its managers and those above, HR, the elected who answer for it, its safety representatives. */
export function mayReadUnitResult(actor: Actor, unit: UnitInTree): boolean {
  return (
    isHrDeveloper(actor) ||
    isWithin(unit, actor.leads) ||
    isWithin(unit, actor.answersFor) ||
    isWithin(unit, actor.safetyRepFor)
  );
}

/** The whole of a round, with how well its scales measured. */
export function mayReadWholeResult(actor: Actor): boolean {
  return isHrDeveloper(actor) || isAdministrator(actor);
}

/** The release as this reader may see it now. */
export function readableFor(
  actor: Actor,
  unit: UnitInTree,
  { result, visibleFrom }: { readonly result: UnitRelease; readonly visibleFrom: Date },
  now: Date,
): ReadableUnit {
  return leadsUnitItself(actor, unit) || now >= visibleFrom ? result : { kind: "later", from: visibleFrom };
}
