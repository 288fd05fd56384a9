import type { Dialogue } from "../../../domain/dialogue/dialogue.ts";
import type { Meters, PlayedStep } from "../../../domain/dialogue/playthrough.ts";
import type { PlayedSession } from "../../../usecases/dialogue/playSession.ts";
import type { ConversationPart } from "../../components/conversation/Conversation.tsx";
import type { TalkMeter } from "../../components/talk-meters/TalkMeters.tsx";

/** What is said at one step, begun by what was chosen to come there. */
export function partsOfStep(
  { dialogue, choices, played }: Pick<PlayedSession, "dialogue" | "choices" | "played">,
  step: number,
  you: string,
): readonly ConversationPart[] {
  const chosen = step === 0 ? undefined : textOf(played[step - 1], choices[step - 1]);
  const said = (played[step]?.lines ?? []).map(({ speaker, mood, text }): ConversationPart => {
    if (speaker === "narrator") return { kind: "told", text };
    if (speaker === "you") return { kind: "said", who: "you", name: you, mood, text };
    return { kind: "said", who: "other", name: nameOf(dialogue, speaker), mood, text };
  });
  return chosen === undefined ? said : [{ kind: "chosen", text: chosen }, ...said];
}

/** The meters at a step, in the dialogue's order, with what the choice before it changed. */
export function metersAt(
  { dialogue, played }: Pick<PlayedSession, "dialogue" | "played">,
  step: number,
): readonly TalkMeter[] {
  const [now, before] = [played[step]?.meters ?? {}, played[step - 1]?.meters];
  return dialogue.meters.flatMap((name) => {
    const value = now[name];
    return value === undefined ? [] : [{ name, value, change: changeOf(name, now, before) }];
  });
}

function changeOf(name: keyof Meters, now: Meters, before: Meters | undefined): number {
  const [value, earlier] = [now[name], before?.[name]];
  return value === undefined || earlier === undefined ? 0 : value - earlier;
}

/** What a choice said at its step. */
export function textOf(step: PlayedStep | undefined, choice: string | undefined): string | undefined {
  return step?.offered.find(({ id }) => id === choice)?.text;
}

function nameOf({ people }: Dialogue, speaker: string): string {
  return people.find(({ id }) => id === speaker)?.name ?? speaker;
}
