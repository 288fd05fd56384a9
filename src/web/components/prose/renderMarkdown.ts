import markdownIt from "markdown-it";
import type { Language } from "../../text/language.ts";

/** Quotation marks as each language writes them, whatever marks somebody has typed. */
const parsers = { sv: makeParser("””’’"), en: makeParser("“”‘’") } satisfies Record<Language, unknown>;

/** CommonMark as HTML. What looks like HTML is shown as text, images are not shown, and links lead only to where it is safe. */
export function renderMarkdown(text: string, language: Language): string {
  return parsers[language].render(text);
}

/** The same within a line: a question in a legend, an answer in a label. */
export function renderMarkdownLine(text: string, language: Language): string {
  return parsers[language].renderInline(text);
}

function makeParser(quotes: string) {
  const made = markdownIt("commonmark", { html: false, typographer: true, quotes })
    .enable("smartquotes")
    .disable("image");
  made.validateLink = isSafeLink;
  // A page has one heading of the first level, and that is not in the text.
  made.core.ruler.push("shiftHeadings", ({ tokens }) => {
    for (const token of tokens) if (token.tag === "h1") token.tag = "h2";
  });
  return made;
}

/** An address on the web over TLS, a mail address, or a path of this site. */
function isSafeLink(address: string): boolean {
  return /^(https:\/\/|mailto:|\/(?!\/)|#)/i.test(address.trim());
}
