import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** What is bought is brought in, offered and withdrawn by HR. */
export function mayHandlePackages(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
