import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What every control that a person fills in has in common. */
export interface FieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong and how to mend it. The same sentence stands in the error summary. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** Label, help, control, error in that order. The control's id is its name, so that the error summary finds it. */
export const Field = (props: FieldProps & { readonly children?: Child }) => {
  const { components } = texts(props.language);
  return (
    <div class="ds-field ls-field">
      <label class="ds-label" for={props.name} data-weight="semibold">
        {props.label}
        {props.optional === true && <span class="ls-optional"> ({components.optional})</span>}
      </label>
      {props.help !== undefined && (
        <div id={`${props.name}-help`} data-field="description">
          {props.help}
        </div>
      )}
      {props.children}
      <FieldError {...props} />
    </div>
  );
};

export const FieldError = (props: Pick<FieldProps, "language" | "name" | "error">) =>
  props.error === undefined ? null : (
    <p class="ds-validation-message" data-field="validation" id={`${props.name}-error`}>
      <span class="ds-sr-only">{texts(props.language).components.error}: </span>
      {props.error}
    </p>
  );

/** Attributes that tie a control to its label, help and error. */
export function controlAttributes(props: FieldProps): Record<string, string | undefined> {
  return {
    id: props.name,
    name: props.name,
    "aria-invalid": props.error === undefined ? undefined : "true",
    ...describedBy(props),
  };
}

export function describedBy(
  props: Pick<FieldProps, "name" | "help" | "error">,
): Record<string, string | undefined> {
  const ids = [
    props.help === undefined ? [] : [`${props.name}-help`],
    props.error === undefined ? [] : [`${props.name}-error`],
  ].flat();
  return { "aria-describedby": ids.length === 0 ? undefined : ids.join(" ") };
}
