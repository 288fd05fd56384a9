import { en } from "./en.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";
import type { Texts } from "./sv.ts";

/** Every text of the interface in one language; what is missing or misspelled in a catalogue does not compile. */
export function texts(language: Language): Texts {
  return language === "sv" ? sv : en;
}
