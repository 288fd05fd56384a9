import { choicePlaces, evidenceOf, type CompetencyEvidence } from "../../domain/dialogue/choiceEvidence.ts";
import type { Dialogue } from "../../domain/dialogue/dialogue.ts";
import type { Playthrough } from "../../domain/dialogue/playthrough.ts";
import type { DialogueSession } from "../../domain/dialogue/session.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { choicesOf } from "../../store/dialogue/choice.ts";
import { dialogueVersion } from "../../store/dialogue/version.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface PlayedSession {
  readonly session: DialogueSession;
  /** As it was when the session began. */
  readonly dialogue: Dialogue;
  readonly choices: readonly string[];
  /** One step more than there are choices. */
  readonly played: Playthrough;
}

/** Plays a session's version from its start through its choices, in either language. */
export async function playSession(
  tx: Transaction,
  { stories }: Pick<Needs, "stories">,
  session: DialogueSession,
  language: keyof LocalText,
): Promise<PlayedSession> {
  const version = await dialogueVersion(tx, session.dialogue, session.digest);
  const choices = await choicesOf(tx, session.id);
  const played = stories.play(version.stories[language], choices);
  if (!played.ok) throw new Error(`session ${session.id} holds a choice that was never offered`);
  return { session, dialogue: version.dialogue, choices, played: played.value };
}

/** What a session's choices show of each competency that its dialogue trains. */
export function evidenceOfSession({
  dialogue,
  played,
  choices,
}: PlayedSession): readonly CompetencyEvidence[] {
  return evidenceOf(dialogue, choicePlaces(played, choices));
}
