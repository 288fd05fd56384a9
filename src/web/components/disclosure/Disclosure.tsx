import type { Child } from "hono/jsx";

export interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children?: Child;
}

/** More for those who want it: the reasons, the method, the table behind a chart. Printed open. */
export const Disclosure = (props: DisclosureProps) => (
  <details class="ls-disclosure" open={props.open === true ? true : undefined}>
    <summary>{props.summary}</summary>
    <div class="ls-stack">{props.children}</div>
  </details>
);
