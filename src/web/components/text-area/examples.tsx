import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TextArea } from "./TextArea.tsx";

export const textAreaExamples: readonly Example[] = [
  {
    id: "text-area",
    render: (language) => (
      <TextArea language={language} name="reason" label={texts(language).gallery.reason} />
    ),
  },
  {
    id: "text-area-error",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <TextArea
          language={language}
          name="goal-text"
          label={gallery.goalLabel}
          help={gallery.goalHelp}
          error={gallery.goalError}
        />
      );
    },
  },
];
