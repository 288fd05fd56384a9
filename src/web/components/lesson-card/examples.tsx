import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Prose } from "../prose/Prose.tsx";
import { LessonCard } from "./LessonCard.tsx";

export const lessonCardExamples: readonly Example[] = [
  {
    id: "lesson-card",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <LessonCard kicker={gallery.lessonKicker}>
          <Prose text={gallery.lessonText} language={language} />
        </LessonCard>
      );
    },
  },
  {
    id: "lesson-card-quiet",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <LessonCard kicker={gallery.lawKicker} quiet>
          <Prose text={gallery.lessonText} language={language} />
        </LessonCard>
      );
    },
  },
];
