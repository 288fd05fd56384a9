import type { Child } from "hono/jsx";

/** Buttons beside each other, below each other where there is no room. */
export const ButtonRow = (props: { readonly children?: Child }) => (
  <div class="ls-buttons">{props.children}</div>
);
