import type { Actor } from "../access/actor.ts";
import type { LeadershipProgramme } from "./programme.ts";

/** Programmes for everybody are everybody's; those for managers theirs who lead a unit. */
export function mayTakeProgramme(actor: Actor, { audience }: Pick<LeadershipProgramme, "audience">): boolean {
  return audience === "everybody" || actor.leads.length > 0;
}
