import type { SuggestedDialogue } from "../../../usecases/dialogue/suggestDialogue.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyName } from "./words.ts";

/** A suggested dialogue as one thing to do; none where there is no suggestion. */
export function practiceTasks(suggested: SuggestedDialogue | undefined, language: Language): readonly Task[] {
  if (!suggested) return [];
  const { dialogue, competencyId, framework } = suggested;
  const words = texts(language).dialogue;
  return [
    {
      title: words.suggestion(dialogue.title[language]),
      href: paths.dialogue(dialogue.id),
      detail: words.suggestionDetail(
        competencyName(framework, competencyId, language).toLowerCase(),
        format(language).integer(dialogue.minutes),
      ),
    },
  ];
}
