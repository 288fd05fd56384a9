import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Pairs that wait for the person's yes or no. */
export function mentorTasks({ mentoring }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  return mentoring.map(({ id, role, matchingName }) => ({
    title: role === "mentor" ? words.menteeAsked(matchingName) : words.mentorAsked(matchingName),
    href: paths.mentorPair(id),
    detail: words.mentoringDetail,
  }));
}
