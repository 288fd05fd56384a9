import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "./programmeText.ts";

/** What programmes ask of a person now: a yes or no as line manager, to apply, a promise after a session. */
export function programmeTasks({ programmes, seatsToSeek }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const { awaiting, toPromise } = programmes;
  return [
    ...(awaiting.length === 0
      ? []
      : [
          {
            title: words.applications(format(language).integer(awaiting.length)),
            href: paths.programmes,
            detail: words.applicationsDetail,
          },
        ]),
    ...seatsToSeek.map(({ id, name }) => ({
      title: words.seatToSeek(programmeText(name, language)),
      href: paths.programme(id),
      detail: words.seatToSeekDetail,
    })),
    ...toPromise.map(({ id, programme, on }) => ({
      title: words.sessionPromise(programmeText(programme, language)),
      href: paths.programmeSession(id),
      detail: words.sessionPromiseDetail(format(language).day(on)),
    })),
  ];
}

/** The next session, with what to do before it. */
export function nextSession({ programmes }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const [next] = programmes.upcoming;
  if (!next) return [];
  const day = format(language).day(next.on);
  return [
    {
      title: words.session(programmeText(next.programme, language)),
      href: paths.programmeSession(next.id),
      detail:
        next.preparation === ""
          ? words.sessionDetail(day, next.from)
          : words.sessionPrepareDetail(day, next.from),
    },
  ];
}
