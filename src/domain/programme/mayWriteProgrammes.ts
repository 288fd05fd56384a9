import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** What is offered, with its cohorts, sessions and seats, is HR's to write. */
export function mayWriteProgrammes(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
