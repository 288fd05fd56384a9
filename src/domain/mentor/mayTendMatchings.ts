import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** HR opens matchings, reads what people wrote for them, runs them, and asks pairs. */
export function mayTendMatchings(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
