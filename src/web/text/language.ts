export const languages = ["sv", "en"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(text: string | undefined): text is Language {
  return text === "sv" || text === "en";
}

export function otherLanguage(language: Language): Language {
  return language === "sv" ? "en" : "sv";
}
