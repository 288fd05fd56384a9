import type { Markdown } from "./course.ts";

/** Paragraphs and items of a list, without the marks of CommonMark and where links lead. */
export function plainParagraphs(markdown: Markdown): readonly string[] {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/[*_[\]`]/g, "")
    .split(/\n\s*\n|\n(?=\s*(?:[-+#>]|\d+\.)\s)/)
    .map((paragraph) => paragraph.replaceAll(/^\s*(?:[-+>]|#+|\d+\.)\s+/gm, "").replaceAll(/\s+/g, " "));
}
