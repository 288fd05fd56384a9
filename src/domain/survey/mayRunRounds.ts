import { isHrDeveloper, type Actor } from "../access/actor.ts";

/** HR developers plan, open, remind and close rounds. Nobody sees answers, or how many there are, before the close. */
export function mayRunRounds(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
