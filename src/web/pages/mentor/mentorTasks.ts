import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { pairTitle } from "./pairTitle.ts";

/** Pairs that wait for the person's yes or no. */
export function mentorTasks({ mentoring }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const asking = mentoring.filter(({ state }) => state === "waiting");
  return asking.map(({ id, role, matchingName }) => ({
    title: role === "mentor" ? words.menteeAsked(matchingName) : words.mentorAsked(matchingName),
    href: paths.mentorPair(id),
    detail: words.mentoringDetail,
  }));
}

/** Pairs whose talks go on, or begin. */
export function talksWithMentors({ mentoring }: HomeView, language: Language): readonly Task[] {
  const { day } = format(language);
  return mentoring
    .filter(({ state }) => state === "agreed")
    .map((pair) => ({
      title: pairTitle(pair, language),
      href: paths.mentorPair(pair.id),
      detail: texts(language).mentor.period(day(pair.firstDay), day(pair.lastDay)),
    }));
}
