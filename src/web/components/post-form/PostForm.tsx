import type { Child } from "hono/jsx";
import type { PostTarget } from "../page/Shell.ts";

/** A form that posts; `fields` become hidden inputs. `id` lets a button elsewhere submit it. */
export const PostForm = (props: {
  readonly target: PostTarget;
  readonly id?: string;
  readonly class?: string;
  readonly children?: Child;
}) => (
  <form method="post" action={props.target.action} id={props.id} class={props.class}>
    {Object.entries(props.target.fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {props.children}
  </form>
);
