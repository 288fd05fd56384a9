import { isAdministrator, type Actor } from "./actor.ts";

/** Sign-in links and roles are given by administrators alone; each time is logged, and the person sees it. */
export function mayGiveAccess(actor: Actor): boolean {
  return isAdministrator(actor);
}

/** The accessibility statement is written, and reports of faults are read, by administrators. */
export function mayKeepAccessibility(actor: Actor): boolean {
  return isAdministrator(actor);
}
