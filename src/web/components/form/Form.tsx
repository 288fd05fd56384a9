import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { PostTarget } from "../page/Shell.ts";

export interface FormProps {
  readonly language: Language;
  readonly target: PostTarget;
  readonly id?: string;
  /** Sends a file. */
  readonly upload?: boolean;
  /** Keep what is half written in this browser under this key until the form is sent; nothing is sent before. */
  readonly draftKey?: string;
  /** The browser asks before unsent changes are left. Not needed with `draftKey`. */
  readonly guardUnsaved?: boolean;
  readonly children?: Child;
}

/**
 * A form that a person fills in: fields below each other. The server validates, in plain words. Headings lead to
 * it; as `PostForm` it is no landmark.
 */
export const Form = (props: FormProps) => {
  const { components } = texts(props.language);
  return (
    <form
      method="post"
      role="none"
      action={props.target.action}
      id={props.id}
      class="ls-form"
      novalidate
      enctype={props.upload === true ? "multipart/form-data" : undefined}
    >
      {Object.entries(props.target.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.draftKey !== undefined && (
        <ls-draft class="ls-draft" data-key={props.draftKey} role="status" hidden>
          <span>{components.draftRestored}</span>
          <button type="button" class="ds-button ls-small" data-variant="tertiary">
            {components.draftForget}
          </button>
        </ls-draft>
      )}
      {props.guardUnsaved === true && <ls-unsaved hidden></ls-unsaved>}
      {props.children}
    </form>
  );
};
