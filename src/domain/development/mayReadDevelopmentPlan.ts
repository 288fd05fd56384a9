import { isHrDeveloper, isWithin } from "../access/actor.ts";
import type { Actor, UnitInTree } from "../access/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import type { DevelopmentPlan } from "./developmentPlan.ts";

/**
 * A private plan is read by its owner alone. A shared one also by those she shared it with.
 * A finalised one also by HR developers, who keep the organisation's documents.
 */
export function mayReadDevelopmentPlan(actor: Actor, plan: DevelopmentPlan): boolean {
  if (actor.person === plan.owner) return true;
  if (plan.state.kind === "private") return false;
  if (plan.state.readers.includes(actor.person)) return true;
  return plan.state.kind === "finalised" && isHrDeveloper(actor);
}

/**
 * A plan can be shared with a coach, or with a manager who leads the owner.
 * @param answersTo the unit whose managers lead the owner: her own, or the one above when she leads her own
 */
export function mayReceiveDevelopmentPlan(reader: Actor, owner: PersonId, answersTo: UnitInTree): boolean {
  if (reader.person === owner) return false;
  return reader.granted.has("coach") || isWithin(answersTo, reader.leads);
}

/** Nobody shares for somebody else, and nobody takes back what was shared. */
export function mayShareDevelopmentPlan(actor: Actor, plan: DevelopmentPlan): boolean {
  return actor.person === plan.owner && plan.state.kind !== "finalised";
}
