import type { Mood } from "../../../domain/dialogue/dialogue.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { MoodMark } from "./MoodMark.tsx";

export type ConversationPart =
  /** What happens, told by nobody in the room. */
  | { readonly kind: "told"; readonly text: string }
  /** What the reader chose to do. */
  | { readonly kind: "chosen"; readonly text: string }
  | {
      readonly kind: "said";
      readonly who: "you" | "other";
      readonly name: string;
      readonly mood: Mood | undefined;
      readonly text: string;
    };

/** A talk as it is read on a phone: who says what, in which mood, and what happens between. */
export const Conversation = (props: {
  readonly language: Language;
  readonly parts: readonly ConversationPart[];
  /** Id of the first part: where the reader is taken after a choice. */
  readonly startId?: string;
}) => (
  <ol class="ls-talk" data-new={props.startId === undefined ? undefined : ""}>
    {props.parts.map((part, index) => {
      const isStart = index === 0 && props.startId !== undefined;
      return (
        <li
          class={classOf(part)}
          id={isStart ? props.startId : undefined}
          tabindex={isStart ? -1 : undefined}
        >
          <Part part={part} language={props.language} isContinued={isContinued(props.parts, index)} />
        </li>
      );
    })}
  </ol>
);

function classOf(part: ConversationPart): string {
  return part.kind === "said" ? `ls-talk-${part.who}` : `ls-talk-${part.kind}`;
}

/** The same person goes on in the same mood: the name need not stand there again for the eye. */
function isContinued(parts: readonly ConversationPart[], index: number): boolean {
  const [part, before] = [parts[index], parts[index - 1]];
  if (part?.kind !== "said" || before?.kind !== "said") return false;
  return part.name === before.name && part.mood === before.mood;
}

const Part = (props: {
  readonly part: ConversationPart;
  readonly language: Language;
  readonly isContinued: boolean;
}) => {
  const { part } = props;
  const { dialogue: words } = texts(props.language);
  if (part.kind === "told") return <p>{part.text}</p>;
  if (part.kind === "chosen")
    return (
      <p>
        <span>{words.youChose}</span> {part.text}
      </p>
    );
  return (
    <>
      <p class={props.isContinued ? "ds-sr-only" : "ls-talk-who"}>
        <strong>{part.name}</strong>
        {part.mood !== undefined && (
          <span class="ls-talk-mood">
            <MoodMark mood={part.mood} />
            {words.mood[part.mood]}
          </span>
        )}
      </p>
      <p class="ls-talk-text">{part.text}</p>
    </>
  );
};
