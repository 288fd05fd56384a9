import type { LanguageText } from "../languageText.ts";

/** Texts as xAPI has them, by language tag (RFC 5646); what has no language that can be told is undetermined. */
export function languageMap(texts: readonly LanguageText[]): Readonly<Record<string, string>> {
  const isTag = /^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/;
  return Object.fromEntries(
    texts.map(({ language, text }) => [
      language !== undefined && isTag.test(language) ? language : "und",
      text,
    ]),
  );
}
