/** A text in one language, as a package carries it; which one may be left untold. */
export interface LanguageText {
  readonly language: string | undefined;
  readonly text: string;
}

/** The text in a language, else in English, else the first that there is; empty where there is none. */
export function textIn(texts: readonly LanguageText[], language: string): LanguageText {
  const speaks = (wanted: string) =>
    texts.find((one) => one.language?.toLowerCase().split("-")[0] === wanted);
  return speaks(language) ?? speaks("en") ?? texts[0] ?? { language: undefined, text: "" };
}
