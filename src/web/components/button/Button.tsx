import type { Child } from "hono/jsx";

export type ButtonVariant = "primary" | "secondary" | "tertiary";

interface ButtonLook {
  readonly variant?: ButtonVariant;
  /** What takes something away for good. */
  readonly danger?: boolean;
  readonly small?: boolean;
  readonly children?: Child;
}

export interface ButtonProps extends ButtonLook {
  readonly name?: string;
  readonly value?: string;
  /** Id of the form to submit when the button stands outside it. */
  readonly form?: string;
  readonly formaction?: string;
  readonly disabled?: boolean;
  /** What the button does to what, when its text alone does not say. Begin with the visible text. */
  readonly label?: string;
}

/** Submits a form. One primary button on a page. */
export const Button = (props: ButtonProps) => (
  <button
    type="submit"
    {...look(props)}
    name={props.name}
    value={props.value}
    form={props.form}
    formaction={props.formaction}
    disabled={props.disabled === true ? true : undefined}
    aria-label={props.label}
  >
    {props.children}
  </button>
);

export function look(props: ButtonLook): Record<string, string | undefined> {
  return {
    "data-variant": props.variant ?? "primary",
    "data-color": props.danger === true ? "danger" : undefined,
    "data-size": props.small === true ? "sm" : undefined,
    class: props.small === true ? "ds-button ls-small" : "ds-button",
  };
}
