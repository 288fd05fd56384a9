import type { Child } from "hono/jsx";
import type { PostTarget } from "../page/Shell.ts";

/**
 * A form that posts; `fields` become hidden inputs. `id` lets a button elsewhere submit it. Without a name it is
 * no landmark (ARIA 1.2, form); `role` says so to checkers that count it as one.
 */
export const PostForm = (props: {
  readonly target: PostTarget;
  readonly id?: string;
  readonly class?: string;
  readonly children?: Child;
}) => (
  <form method="post" role="none" action={props.target.action} id={props.id} class={props.class}>
    {Object.entries(props.target.fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {props.children}
  </form>
);
