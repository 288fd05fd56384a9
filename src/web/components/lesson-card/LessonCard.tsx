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

/** Something to do in the middle of a text. No landmark and no group: what is in it has its own name. */
export const LessonCard = (props: LessonCardProps) => (
  <div
    class="ls-lesson-card"
    id={props.id}
    tabindex={props.id === undefined ? undefined : -1}
    data-quiet={props.quiet === true ? "" : undefined}
  >
    <p class="ls-kicker">{props.kicker}</p>
    {props.children}
  </div>
);
