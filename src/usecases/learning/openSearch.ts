import type { Actor } from "../../domain/access/actor.ts";
import { mayPlayDialogue } from "../../domain/dialogue/mayPlayDialogue.ts";
import { textOfCourse } from "../../domain/learning/course.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
import type { FoundText, SearchableText } from "../../domain/learning/textSearch.ts";
import { textOfTool, toolParts } from "../../domain/learning/tool.ts";
import type { Content, Needs } from "../needs.ts";

type Language = "sv" | "en";

/**
 * Makes tools, courses and dialogues searchable, with what else there is to find: once, for everybody. What a person
 * may not take or play is not found.
 * @param others texts of the product itself, for everybody
 */
export const openSearch = (
  { content, indexTexts }: Pick<Needs, "content" | "indexTexts">,
  others: Readonly<Record<Language, readonly SearchableText[]>>,
) => {
  const of = (language: Language) =>
    indexTexts([...searchable(content, language), ...others[language]], language);
  const searches = { sv: of("sv"), en: of("en") };
  return (actor: Actor, language: Language, query: string): readonly FoundText[] =>
    searches[language](query).filter(({ found }) => mayOpen(content, actor, found));
};

function searchable(content: Content, language: Language): readonly SearchableText[] {
  const dialogues = new Map(content.dialogues.map(({ dialogue }) => [dialogue.id, dialogue]));
  return [
    ...content.tools.map((tool): SearchableText => {
      const { title, when, keywords, opening, parts } = textOfTool(tool, language);
      const text = [opening, ...toolParts.flatMap((part) => parts[part])].join("\n");
      return { kind: "tool", id: tool.id, title, summary: when, keywords, text };
    }),
    ...content.courses.map((course): SearchableText => {
      const { title, summary, keywords = [], steps } = textOfCourse(course, language);
      const text = steps.map((step) => step.title).join("\n");
      return { kind: "course", id: course.id, title, summary, keywords, text };
    }),
    ...[...dialogues.values()].map(({ id, title, summary, keywords, situation }): SearchableText => ({
      kind: "dialogue",
      id,
      title: title[language],
      summary: summary[language],
      keywords: keywords?.[language] ?? [],
      text: situation[language],
    })),
  ];
}

function mayOpen({ courses, dialogues }: Content, actor: Actor, { kind, id }: SearchableText): boolean {
  if (kind === "course") return courses.some((one) => one.id === id && mayTakeCourse(actor, one));
  if (kind !== "dialogue") return true;
  const latest = dialogues.findLast(({ dialogue }) => dialogue.id === id);
  return latest !== undefined && mayPlayDialogue(actor, latest.dialogue);
}
