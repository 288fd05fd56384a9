import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { ChoiceButtons } from "./ChoiceButtons.tsx";

export const choiceButtonsExamples: readonly Example[] = [
  {
    id: "choice-buttons",
    render: (language) => (
      <ChoiceButtons
        target={{ action: "#content", fields: { step: "0" } }}
        name="choice"
        choices={texts(language).gallery.talk.map((text, index) => ({ value: String(index), text }))}
      />
    ),
  },
];
