import { texts } from "../../text/texts.ts";
import type { Language } from "../../text/language.ts";
import type { Example } from "../Example.ts";
import { LikertItem } from "./LikertItem.tsx";

const scaleIn = (language: Language) => {
  const { gallery } = texts(language);
  return { values: [1, 2, 3, 4, 5], lowLabel: gallery.likertLow, highLabel: gallery.likertHigh };
};

export const likertItemExamples: readonly Example[] = [
  {
    id: "likert-item",
    render: (language) => (
      <LikertItem
        language={language}
        name="q1"
        label={texts(language).gallery.likert}
        scale={scaleIn(language)}
        value="4"
        cannotJudge={texts(language).gallery.likertOut}
      />
    ),
  },
  {
    id: "likert-item-error",
    render: (language) => (
      <LikertItem
        language={language}
        name="q2"
        label={texts(language).gallery.likertNoAnswer}
        scale={scaleIn(language)}
        error={texts(language).gallery.likertError}
      />
    ),
  },
];
