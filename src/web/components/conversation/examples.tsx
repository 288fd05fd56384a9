import { moods } from "../../../domain/dialogue/dialogue.ts";
import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Conversation } from "./Conversation.tsx";

export const conversationExamples: readonly Example[] = [
  {
    id: "conversation",
    render: (language) => {
      const { gallery, dialogue } = texts(language);
      const [told = "", chosen = "", own = "", other = ""] = gallery.talk;
      const name = gallery.talkName;
      return (
        <Conversation
          language={language}
          parts={[
            { kind: "chosen", text: chosen },
            { kind: "said", who: "you", name: dialogue.you, mood: undefined, text: own },
            { kind: "told", text: told },
            { kind: "said", who: "other", name, mood: "tired", text: other },
            { kind: "said", who: "other", name, mood: "tired", text: own },
          ]}
        />
      );
    },
  },
  {
    id: "conversation-moods",
    render: (language) => {
      const { gallery } = texts(language);
      const [, , , text = ""] = gallery.talk;
      return (
        <Conversation
          language={language}
          parts={moods.map((mood) => ({ kind: "said", who: "other", name: gallery.talkName, mood, text }))}
        />
      );
    },
  },
];
