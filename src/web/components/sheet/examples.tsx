import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Prose } from "../prose/Prose.tsx";
import { Sheet } from "./Sheet.tsx";

export const sheetExamples: readonly Example[] = [
  {
    id: "sheet",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Sheet>
          <section>
            <h2>{gallery.cardTitle}</h2>
            <Prose text={gallery.lessonText} language={language} />
          </section>
          <section>
            <h2>{gallery.cardOther}</h2>
            <Prose text={gallery.lessonText} language={language} />
          </section>
        </Sheet>
      );
    },
  },
];
