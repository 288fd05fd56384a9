import type { Dialogue, DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { competencyThings } from "../competencyThings.ts";
import type { Content } from "../needs.ts";

export function dialogueStarted(content: Content, dialogue: Dialogue, session: DialogueSessionId): Act {
  return { ...aboutDialogue(content, dialogue, session), key: [session, "started"], verb: "initialized" };
}

/** How it ended and the ids of the choices that led there; nothing of what they show. */
export function dialogueCompleted(
  content: Content,
  dialogue: Dialogue,
  session: DialogueSessionId,
  ended: { readonly outcome: string; readonly choices: readonly string[] },
): Act {
  return {
    ...aboutDialogue(content, dialogue, session),
    key: [session, "completed"],
    verb: "completed",
    result: { completion: true, extensions: { outcome: ended.outcome, choices: ended.choices } },
  };
}

function aboutDialogue(content: Content, dialogue: Dialogue, session: DialogueSessionId) {
  return {
    object: { kind: "dialogue", id: dialogue.id, name: dialogue.title },
    trains: competencyThings(content, dialogue.frameworkId, dialogue.competencyIds),
    registration: session,
    version: dialogue.version,
  } as const;
}
