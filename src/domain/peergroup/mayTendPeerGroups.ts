import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** HR starts groups, asks people and ends groups. Who had which role, and who came, HR does not read. */
export function mayTendPeerGroups(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
