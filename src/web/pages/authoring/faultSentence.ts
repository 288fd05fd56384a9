import type { WorkFault } from "../../../usecases/needs.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What is wrong, as a sentence in the reader's language; in English where it can only be said there. */
export function faultSentence({ said, message }: WorkFault, language: Language): string {
  const { fileSentence, courseSentence, dialogueSentence } = texts(language).authoring;
  if (said === undefined) return finished(message);
  const [name, ...words] = said;
  const sentences: Readonly<Record<string, (...words: never[]) => string>> = {
    ...fileSentence,
    ...courseSentence,
    ...dialogueSentence,
  };
  // The words belong to the name: the compiler cannot see that of a list taken apart.
  const sentence = sentences[name] as ((...words: readonly string[]) => string) | undefined;
  return finished(sentence?.(...words) ?? message);
}

function finished(sentence: string): string {
  const begun = sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
