import type { Child } from "hono/jsx";

export interface AlertProps {
  readonly kind?: "info" | "success" | "warning" | "danger";
  readonly title?: string;
  /** 2 unless the alert stands under an h2. */
  readonly headingLevel?: 2 | 3;
  /** The page was answered because of what the person just did: read at once by screen readers. */
  readonly announce?: boolean;
  readonly children?: Child;
}

/** Something to know before going on. */
export const Alert = (props: AlertProps) => {
  const Heading = props.headingLevel === 3 ? "h3" : "h2";
  return (
    <div
      class="ds-alert ls-alert"
      data-color={props.kind ?? "info"}
      role={props.announce === true ? "status" : undefined}
    >
      {props.title !== undefined && <Heading>{props.title}</Heading>}
      <div>{props.children}</div>
    </div>
  );
};
