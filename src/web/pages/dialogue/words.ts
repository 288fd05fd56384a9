import type { Framework } from "../../../domain/competence/framework.ts";
import type { Dialogue } from "../../../domain/dialogue/dialogue.ts";
import type { DialogueReview } from "../../../domain/dialogue/session.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What a competency is called; its id where the framework no longer has it. */
export function competencyName({ competencies }: Framework, id: string, language: Language): string {
  return competencies.find((one) => one.id === id)?.name[language] ?? id;
}

/** "Tränar lyssnande och mod. 10 minuter" */
export function trainsSentence(dialogue: Dialogue, framework: Framework, language: Language): string {
  const { dialogue: words } = texts(language);
  const { list, integer } = format(language);
  const names = dialogue.competencyIds.map((id) => competencyName(framework, id, language).toLowerCase());
  return `${words.trains(list(names))} ${words.minutes(integer(dialogue.minutes))}.`;
}

export function reviewSentence(review: DialogueReview | undefined, language: Language): string {
  const { dialogue: words } = texts(language);
  return review ? words.reviewed(review.reviewer, format(language).day(review.on)) : words.notReviewed;
}
