import type { Actor } from "../access/actor.ts";
import type { PersonId } from "../shared/ids.ts";
import { mayRunRounds } from "./mayRunRounds.ts";

/** HR, and the person who is to be rated, choose who is asked about that person until the round opens. */
export function mayChooseRaters(actor: Actor, rated: PersonId): boolean {
  return actor.person === rated || mayRunRounds(actor);
}
