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
          <span data-in="restored">{components.draftRestored}</span>
          <span data-in="unsent" hidden>
            {components.draftUnsent}
          </span>
          <span data-in="shown" hidden>
            {components.draftShown}
          </span>
          <DraftButton does="show" in="unsent" hidden>
            {components.draftShow}
          </DraftButton>
          <DraftButton does="back" in="shown" hidden>
            {components.draftBack}
          </DraftButton>
          <DraftButton does="forget" in="restored unsent shown">
            {components.draftForget}
          </DraftButton>
        </ls-draft>
      )}
      {props.guardUnsaved === true && <ls-unsaved hidden></ls-unsaved>}
      {props.children}
    </form>
  );
};

const DraftButton = (props: {
  readonly does: "show" | "back" | "forget";
  /** The states of the notice in which it stands there. */
  readonly in: string;
  readonly hidden?: boolean;
  readonly children?: Child;
}) => (
  <button
    type="button"
    class="ds-button ls-small"
    data-variant="tertiary"
    data-does={props.does}
    data-in={props.in}
    hidden={props.hidden === true ? true : undefined}
  >
    {props.children}
  </button>
);
