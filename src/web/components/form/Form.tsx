import type { Child } from "hono/jsx";
import type { PostTarget } from "../page/Shell.ts";

export interface FormProps {
  readonly target: PostTarget;
  readonly id?: string;
  /** Sends a file. */
  readonly upload?: boolean;
  /** Keep what is half written in this browser under this key until the form is sent; nothing is sent before. */
  readonly draftKey?: string;
  readonly children?: Child;
}

/** A form that a person fills in: fields below each other. The server validates, in plain words. */
export const Form = (props: FormProps) => (
  <form
    method="post"
    action={props.target.action}
    id={props.id}
    class="ls-form"
    novalidate
    enctype={props.upload === true ? "multipart/form-data" : undefined}
    data-draft={props.draftKey}
  >
    {Object.entries(props.target.fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {props.children}
  </form>
);
