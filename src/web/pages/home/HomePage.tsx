import { textOfCourse } from "../../../domain/learning/course.ts";
import type { Tool } from "../../../domain/learning/tool.ts";
import type { SuggestedDialogue } from "../../../usecases/dialogue/suggestDialogue.ts";
import type { HomeView } from "../../../usecases/home/readHome.ts";
import { TaskList, type Task } from "../../components/three-questions/TaskList.tsx";
import { ThreeQuestions } from "../../components/three-questions/ThreeQuestions.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { talksWithMentors } from "../mentor/mentorTasks.ts";
import { nextPeerMeeting } from "../peergroup/peerGroupTasks.ts";
import { nextSession } from "../programme/programmeTasks.ts";
import { practiceTasks } from "../dialogue/practiceTasks.ts";
import { changeSentence } from "../survey/results/words.ts";
import { toolTasks } from "../tools/toolTasks.ts";
import { tasksOf } from "./tasks.ts";

interface Props {
  readonly view: HomeView;
  readonly language: Language;
  /** A dialogue that trains what the person has set as a goal. */
  readonly dialogue: SuggestedDialogue | undefined;
  readonly tool: Tool | undefined;
}

/** What needs me now, how is it going, what comes next. */
export const HomePage = ({ view, language, dialogue, tool }: Props) => {
  const words = texts(language).home;
  return (
    <ThreeQuestions
      language={language}
      now={<TaskList tasks={tasksOf(view, language)} empty={<p>{words.calm}</p>} />}
      going={<TaskList tasks={going(view, language)} empty={<p>{words.noResult}</p>} />}
      next={
        <TaskList
          tasks={[...next(view, language), ...practiceTasks(dialogue, language), ...ofTheDay(tool, language)]}
          empty={<p>{words.nothingNext}</p>}
        />
      }
    />
  );
};

function ofTheDay(tool: Tool | undefined, language: Language): readonly Task[] {
  const { today } = texts(language).tools;
  return toolTasks(tool ? [tool] : [], language).map((task) => ({ ...task, title: today(task.title) }));
}

function going(view: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  const { integer } = format(language);
  const units = [...view.ledUnits, ...view.overseen].map(({ unit, name, latest }) => ({
    title: words.resultOf(name),
    href: paths.unitResult(latest.round, unit),
    detail: latest.scale
      ? `${words.index(integer(latest.scale.index))} ${latest.scale.change ? changeSentence(latest.scale, language) : ""}`.trim()
      : words.noIndex,
  }));
  const latest = view.rounds.find((round) => round.state === "closed");
  const whole = latest
    ? [{ title: words.latestResult(latest.name), href: paths.roundResult(latest.id) }]
    : [];
  const sent = view.upward
    .filter(({ isMine }) => !isMine)
    .map((action) => ({
      title: action.situation[language],
      href: paths.upwardAction(action.id),
      detail: words.upwardSent(texts(language).meeting.state[action.state.kind]),
    }));
  return [...units, ...whole, ...sent];
}

function next(view: HomeView, language: Language): readonly Task[] {
  const { home: words, meeting } = texts(language);
  const { day } = format(language);
  const rounds = view.rounds
    .filter((round) => round.state === "open" && round.closesOn >= view.today)
    .map((round) => ({
      title: round.name,
      href: paths.round(round.id),
      detail:
        round.opensOn > view.today
          ? words.opensLater(round.name, day(round.opensOn))
          : words.open(round.name, day(round.closesOn)),
    }));
  const actions = view.actions
    .filter((action) => !action.isDue)
    .map((action) => ({
      title: words.action(meeting.state[action.state.kind], action.text),
      href: paths.workplaceAction(action.id),
      detail: words.actionDetail(action.unitName, day(action.due)),
    }));
  return [
    ...nextPeerMeeting(view, language),
    ...nextSession(view, language),
    ...talksWithMentors(view, language),
    ...courseSteps(view, language),
    ...rounds,
    ...actions,
  ];
}

function courseSteps({ learning }: HomeView, language: Language): readonly Task[] {
  const words = texts(language).home;
  return learning.ongoing.flatMap(({ course, step }) => {
    const text = textOfCourse(course, language);
    const next = text.steps[step - 1];
    if (next === undefined) return [];
    return [
      {
        title: next.title,
        href: paths.courseStep(course.id, String(step)),
        detail: words.courseStep(text.title, format(language).integer(next.minutes)),
      },
    ];
  });
}
