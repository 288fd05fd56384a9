import { PostForm } from "../post-form/PostForm.tsx";
import type { PostTarget } from "../page/Shell.ts";

export interface ChoiceButton {
  readonly value: string;
  readonly text: string;
}

/** A few ways to go on, each a large button of one form: no second press to confirm. */
export const ChoiceButtons = (props: {
  readonly target: PostTarget;
  /** The field that the chosen value is sent in. */
  readonly name: string;
  readonly choices: readonly ChoiceButton[];
}) => (
  <PostForm target={props.target} class="ls-choices">
    {props.choices.map(({ value, text }) => (
      <button type="submit" name={props.name} value={value}>
        {text}
      </button>
    ))}
  </PostForm>
);
