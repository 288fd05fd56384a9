import type { Child } from "hono/jsx";

/** Charts beside each other where there is room for two. */
export const FigureGrid = (props: { readonly children?: Child }) => (
  <div class="ls-figures">{props.children}</div>
);
