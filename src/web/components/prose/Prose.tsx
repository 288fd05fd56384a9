import { raw } from "hono/html";
import type { Language } from "../../text/language.ts";
import { renderMarkdown, renderMarkdownLine } from "./renderMarkdown.ts";

export interface ProseProps {
  readonly text: string;
  readonly language: Language;
}

/** Text to read: a measure of some 65 characters, larger than what is done things with. */
export const Prose = ({ text, language }: ProseProps) => (
  <div class="ls-prose">{raw(renderMarkdown(text, language))}</div>
);

/** CommonMark within a line. */
export const ProseLine = ({ text, language }: ProseProps) => <>{raw(renderMarkdownLine(text, language))}</>;
