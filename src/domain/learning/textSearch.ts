import type { Markdown } from "./course.ts";

/** Something that can be found by its words. */
export interface SearchableText {
  readonly kind: "tool" | "course" | "dialogue" | "help";
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly text: Markdown;
}

/** Where words were found, the most telling first. */
export const searchFields = ["title", "keywords", "summary", "text"] as const;
export type SearchField = (typeof searchFields)[number];

export interface FoundText {
  readonly found: SearchableText;
  /** Why it was found: words as they stand in it; of keywords, the whole of each. */
  readonly because: readonly { readonly field: SearchField; readonly words: readonly string[] }[];
}

/** Makes texts of a language searchable once, to be asked many times; what fits best comes first. */
export type IndexTexts = (
  texts: readonly SearchableText[],
  language: "sv" | "en",
) => (query: string) => readonly FoundText[];
