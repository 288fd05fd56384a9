import { isHrDeveloper, type Actor } from "../access/actor.ts";
import type { Dialogue } from "./dialogue.ts";
import type { DialogueSession } from "./session.ts";

/** What is for managers is played by who leads a unit, and by HR developers, who answer for what is offered. */
export function mayPlayDialogue(actor: Actor, { audience }: Pick<Dialogue, "audience">): boolean {
  return audience === "everybody" || actor.leads.length > 0 || isHrDeveloper(actor);
}

/** What somebody chose is theirs: nobody else reads it, whoever leads them and whatever they are granted. */
export function mayReadSession(actor: Actor, session: Pick<DialogueSession, "person">): boolean {
  return actor.person === session.person;
}

/** What a finished session shows is read by who played it, and by the one person it is shared with. */
export function mayReadEvidence(
  actor: Actor,
  session: Pick<DialogueSession, "person" | "shared" | "finished">,
): boolean {
  if (session.finished === undefined) return false;
  return actor.person === session.person || session.shared?.with === actor.person;
}

/** HR developers say who has reviewed a dialogue. */
export function mayMarkReviewed(actor: Actor): boolean {
  return isHrDeveloper(actor);
}
