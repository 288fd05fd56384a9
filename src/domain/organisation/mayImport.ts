import { isAdministrator, isHrDeveloper, type Actor } from "../access/actor.ts";

/** The register is loaded by administrators and HR developers. */
export function mayImport(actor: Actor): boolean {
  return isAdministrator(actor) || isHrDeveloper(actor);
}
