import type { Child } from "hono/jsx";

export interface LessonCardProps {
  /** What kind of thing it is: a question, something to think about. */
  readonly kicker: string;
  /** Where links and the error summary lead. */
  readonly id?: string;
  /** Quieter: for reading, with nothing to do. */
  readonly quiet?: boolean;
  readonly children?: Child;
}

/** Something to do in the middle of a text. A group and no landmark: there are many on a page. */
export const LessonCard = (props: LessonCardProps) => (
  <div
    role="group"
    class="ls-lesson-card"
    id={props.id}
    tabindex={props.id === undefined ? undefined : -1}
    aria-label={props.kicker}
    data-quiet={props.quiet === true ? "" : undefined}
  >
    <p class="ls-kicker">{props.kicker}</p>
    {props.children}
  </div>
);
