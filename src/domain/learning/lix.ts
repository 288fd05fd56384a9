const words = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** A sentence ends at a mark before a space and a capital, a figure or a quotation: not within "t.ex. so". */
const sentenceEnd = /[.!?:]["”’)]*(?=\s+["“”’(]*[\p{Lu}\p{N}])/gu;

/**
 * Readability by LIX: words per sentence plus the share of words longer than six letters, in per cent. Below 30 reads
 * like a book for children, above 50 like an official text.
 *
 * Source: C. H. Bjornsson (1968), *Lasbarhet* (Liber). Cost: one pass.
 * @param texts each ends a sentence, mark or not: paragraphs, headings, items of a list
 * @returns 0 when there are no words
 */
export function lix(texts: readonly string[]): number {
  const filled = texts.filter((text) => (text.match(words) ?? []).length > 0);
  const found = filled.flatMap((text) => text.match(words) ?? []);
  if (found.length === 0) return 0;
  const sentences = filled.reduce((sum, text) => sum + 1 + (text.match(sentenceEnd) ?? []).length, 0);
  const long = found.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6);
  return found.length / sentences + (100 * long.length) / found.length;
}
