import type { Child } from "hono/jsx";

/** Sections to have at hand: one column on a screen, two on paper, so that they and what follows fit one A4. */
export const Sheet = (props: { readonly children?: Child }) => <div class="ls-sheet">{props.children}</div>;
