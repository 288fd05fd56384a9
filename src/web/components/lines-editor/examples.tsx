import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { LinesEditor } from "./LinesEditor.tsx";

export const linesEditorExamples: readonly Example[] = [
  {
    id: "lines-editor",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <>
          <p>
            <a href="#lines-text" data-line="2">
              {gallery.goalError}
            </a>
          </p>
          <LinesEditor
            language={language}
            name="lines-text"
            label={gallery.goalLabel}
            value={`${gallery.goalHelp}\n${gallery.reason}`}
            rows={5}
          />
        </>
      );
    },
  },
];
