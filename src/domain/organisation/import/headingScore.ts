import { normalizeWord } from "./normalizeWord.ts";

/**
 * How well a heading matches a field's usual headings: 1–0.9 when it is one of them (the more usual, the
 * higher), 0.5–0.8 when it holds one beside other words, else 0. Spaces do not count: "anst nr" is "anstnr".
 * @param synonyms normalised, the most usual first
 */
export function headingScore(heading: string, synonyms: readonly string[]): number {
  const words = normalizeWord(heading);
  const closed = words.replaceAll(" ", "");
  if (closed === "") return 0;
  const exact = synonyms.findIndex((synonym) => synonym.replaceAll(" ", "") === closed);
  if (exact !== -1) return 1 - (0.1 * exact) / synonyms.length;
  const within = synonyms
    .filter((synonym) => synonym.length > 3 && ` ${words} `.includes(` ${synonym} `))
    .map((synonym) => synonym.length / words.length);
  return within.length === 0 ? 0 : 0.5 + 0.3 * Math.max(...within);
}
