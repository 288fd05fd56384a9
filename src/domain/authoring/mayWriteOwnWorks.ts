import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** An organisation's own courses and dialogues are written, published and withdrawn by HR developers. */
export function mayWriteOwnWorks(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
