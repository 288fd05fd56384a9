import type { Actor } from "../access/actor.ts";

/** Whoever leads a unit may be, or have, a mentor. */
export function mayJoinMatchings(actor: Actor): boolean {
  return actor.leads.length > 0;
}
