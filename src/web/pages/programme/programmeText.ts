import type { LocalText } from "../../../domain/shared/localText.ts";
import type { Language } from "../../text/language.ts";

/** What HR wrote, in Swedish where there is no English. */
export function programmeText(text: LocalText, language: Language): string {
  return text[language] === "" ? text.sv : text[language];
}
