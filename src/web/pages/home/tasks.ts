import { textOfCourse } from "../../../domain/learning/course.ts";
import type { HomeView } from "../../../usecases/home/readHome.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { introductionTasks } from "../onboarding/introductionTasks.ts";
import { peerGroupTasks } from "../peergroup/peerGroupTasks.ts";
import { mentorTasks } from "../mentor/mentorTasks.ts";
import { programmeTasks } from "../programme/programmeTasks.ts";

/** Everything that waits for the person now: what is late, then the quickest. */
export function tasksOf(view: HomeView, language: Language): readonly Task[] {
  return [
    ...actions(view, language),
    ...answers(view, language),
    ...offers(view, language),
    ...meetings(view, language),
    ...upward(view, language),
    ...introductionTasks(view, language),
    ...programmeTasks(view, language),
    ...peerGroupTasks(view, language),
    ...mentorTasks(view, language),
    ...review(view, language),
    ...lookBacks(view, language),
    ...roundsToTend(view, language),
  ];
}

function answers({ invitations }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const { day } = format(language);
  return invitations.map(({ id, roundName, about, closesOn, ratedName, isAboutSelf }) => ({
    title: isAboutSelf
      ? words.answerSelf(roundName)
      : about === "person" && ratedName !== undefined
        ? words.answerAbout(ratedName)
        : words.answer(roundName),
    href: paths.answerSignedIn(id),
    detail: words.answerDetail(words.minutes[about], day(closesOn)),
  }));
}

function offers({ offers: waiting }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  if (waiting === 0) return [];
  return [
    {
      title: words.offers(format(language).integer(waiting)),
      href: paths.offers,
      detail: words.offersDetail,
    },
  ];
}

function meetings({ ledUnits }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  return ledUnits
    .filter(({ meeting, latest }) => meeting !== "brought" && latest.scale !== undefined)
    .map(({ unit, name, latest, meeting }) => ({
      href: paths.meetingPage(latest.round, unit),
      ...(meeting === "prepared"
        ? { title: words.meetingPrepared(name), detail: words.meetingPreparedDetail }
        : { title: words.meeting(name), detail: words.meetingDetail(latest.roundName) }),
    }));
}

function actions({ actions }: HomeView, language: Language): readonly Task[] {
  const { home: words, meeting } = texts(language);
  return actions
    .filter((action) => action.isDue)
    .map((action) => ({
      title: words.action(meeting.state[action.state.kind], action.text),
      href: paths.workplaceAction(action.id),
      detail: words.actionDetail(action.unitName, format(language).day(action.due)),
      tag: { label: words.due, kind: "warning" },
    }));
}

function upward({ upward }: HomeView, language: Language): readonly Task[] {
  const { home: words, meeting } = texts(language);
  return upward
    .filter(({ isMine }) => isMine)
    .map((action) => ({
      title: action.situation[language],
      href: paths.upwardAction(action.id),
      detail: words.upwardWaiting(action.postTitle, action.unitName, meeting.state[action.state.kind]),
      ...(action.isDue ? { tag: { label: words.due, kind: "warning" } as const } : {}),
    }));
}

function review({ learning }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const renewals = learning.toRenew.map(({ course }) => ({
    title: words.renew(textOfCourse(course, language).title),
    href: paths.course(course.id),
    detail: words.renewDetail,
    tag: { label: words.due, kind: "warning" } as const,
  }));
  if (learning.due === 0) return renewals;
  const count = format(language).integer(learning.due);
  return [{ title: words.review, href: paths.review, detail: words.reviewDetail(count) }, ...renewals];
}

function lookBacks({ lookBacks }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  return lookBacks.map(({ text }) => ({
    title: words.lookBack(text),
    href: paths.lookBack,
    detail: words.lookBackDetail,
  }));
}

function roundsToTend(view: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  if (!view.hasOrganisation)
    return view.isHr || view.isAdministrator
      ? [{ title: words.import, href: paths.imports, detail: words.importDetail }]
      : [];
  if (!view.isHr) return [];
  if (view.rounds.length === 0)
    return [{ title: words.firstRound, href: paths.newRound, detail: words.firstRoundDetail }];
  return view.rounds.flatMap((round): readonly Task[] => {
    const href = paths.round(round.id);
    if (round.state === "draft") return [{ title: words.draft(round.name), href, detail: words.draftDetail }];
    if (round.state === "open" && round.closesOn < view.today)
      return [{ title: words.close(round.name), href, detail: words.closeDetail }];
    return [];
  });
}
