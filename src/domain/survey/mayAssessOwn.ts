import type { Actor } from "../access/actor.ts";
import type { Instrument } from "./instrument.ts";

/** Everybody may look at their own way of leading; the conditions of a post are answered by those who lead. */
export function mayAssessOwn(actor: Actor, about: Instrument["about"]): boolean {
  return about === "person" || (about === "post" && actor.leads.length > 0);
}
