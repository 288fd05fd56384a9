import type { Child } from "hono/jsx";
import { look } from "./Button.tsx";
import type { ButtonVariant } from "./Button.tsx";

export interface LinkButtonProps {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  /** The address answers with a file. */
  readonly download?: boolean;
  readonly label?: string;
  readonly children?: Child;
}

/** Goes somewhere, with a button's weight. */
export const LinkButton = (props: LinkButtonProps) => (
  <a
    {...look(props)}
    href={props.href}
    download={props.download === true ? "" : undefined}
    aria-label={props.label}
  >
    {props.children}
  </a>
);
