import type { Child } from "hono/jsx";

export const CardGrid = (props: { readonly children?: Child }) => <div class="ls-grid">{props.children}</div>;
