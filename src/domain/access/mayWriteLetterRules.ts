import { isAdministrator, isHrDeveloper, type Actor } from "./actor.ts";

/** When letters may be sent to everybody is decided by HR developers and administrators. */
export function mayWriteLetterRules(actor: Actor): boolean {
  return isHrDeveloper(actor) || isAdministrator(actor);
}
