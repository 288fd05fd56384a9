import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

export interface ThreeQuestionsProps {
  readonly language: Language;
  /** What needs me now? Usually a TaskList. */
  readonly now: Child;
  /** How is it going? */
  readonly going: Child;
  /** What comes next? */
  readonly next: Child;
}

/** Every person's home. */
export const ThreeQuestions = (props: ThreeQuestionsProps) => {
  const { components } = texts(props.language);
  return (
    <div class="ls-three">
      <section class="ls-three-now" aria-labelledby="now">
        <h2 id="now">{components.needsMeNow}</h2>
        {props.now}
      </section>
      <section aria-labelledby="going">
        <h2 id="going">{components.howIsItGoing}</h2>
        {props.going}
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{components.whatComesNext}</h2>
        {props.next}
      </section>
    </div>
  );
};
