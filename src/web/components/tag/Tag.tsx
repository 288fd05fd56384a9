import type { Child } from "hono/jsx";

export type TagKind = "neutral" | "info" | "success" | "warning" | "danger" | "star";

/** The state of a thing in a word or two; the colour only repeats what the word says. */
export const Tag = (props: { readonly kind?: TagKind; readonly children?: Child }) => (
  <span class="ds-tag ls-tag" data-color={props.kind ?? "neutral"}>
    {props.children}
  </span>
);
