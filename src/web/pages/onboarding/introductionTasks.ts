import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The next thing of the introduction that is due and not ticked. */
export function introductionTasks(
  { introduction, today }: Pick<HomeView, "introduction" | "today">,
  language: Language,
): readonly Task[] {
  const words = texts(language).onboarding;
  for (const stage of introduction?.stages ?? []) {
    const item = stage.items.find(({ id }) => introduction?.ticked.has(id) === false);
    if (stage.dueOn <= today && item)
      return [
        {
          title: words.home(item.text[language]),
          href: paths.introduction,
          detail: words.homeDetail(words.stage[stage.day]),
        },
      ];
  }
  return [];
}
