/** A heading or word made comparable: lower case, without accents (a ring or dots count as one) and punctuation. */
export function normalizeWord(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
