import { raw } from "hono/html";
import { renderMarkdown, renderMarkdownLine } from "./renderMarkdown.ts";

/** Text to read: a measure of some 65 characters, larger than what is done things with. */
export const Prose = (props: { readonly text: string }) => (
  <div class="ls-prose">{raw(renderMarkdown(props.text))}</div>
);

/** CommonMark within a line. */
export const ProseLine = (props: { readonly text: string }) => <>{raw(renderMarkdownLine(props.text))}</>;
