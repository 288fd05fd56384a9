import type { Markdown } from "./course.ts";
import { plainParagraphs } from "./plainParagraphs.ts";

/** As many as tell one question from another in a list. */
const enough = 8;

/** How a text begins, without the marks of CommonMark; an ellipsis where it goes on. */
export function firstWords(text: Markdown): string {
  const words = plainParagraphs(text).join(" ").trim().split(/\s+/);
  return words.length <= enough
    ? words.join(" ")
    : `${words
        .slice(0, enough)
        .join(" ")
        .replace(/[,.:;]$/, "")}…`;
}
