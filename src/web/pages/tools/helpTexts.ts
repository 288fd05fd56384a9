import type { SearchableText } from "../../../domain/learning/textSearch.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { topics } from "../help/topics.ts";

/** The help pages, to be found beside tools. */
export function helpTexts(language: Language): readonly SearchableText[] {
  return topics.map(({ key, slug }) => {
    const { title, lead, steps, questions } = texts(language).help.topics[key];
    const text = [...steps, ...questions.map(({ asked }) => asked)].join("\n");
    return { kind: "help", id: slug, title, summary: lead, keywords: [], text };
  });
}
