import { minutesOfCourse, textOfCourse } from "../../../domain/learning/course.ts";
import { coursesByNeed, type WantedCompetency } from "../../../domain/learning/coursesByNeed.ts";
import type { CourseList, ListedCourse } from "../../../usecases/learning/listCourses.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly list: CourseList;
  /** Most first. */
  readonly wanted: readonly WantedCompetency[];
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
}

const suggestedAtMost = 3;

/** Courses: what fits the person first, with why, then all of them in the order of what they train. */
export const CourseListPage = ({ list, wanted, competencies, language }: Props) => {
  const words = texts(language).learning;
  if (list.courses.length === 0)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  const notTaken = list.courses.filter(({ standing }) => standing !== "finished");
  const fitting = coursesByNeed(
    notTaken.map(({ course }) => course),
    wanted,
  ).slice(0, suggestedAtMost);
  const nameOf = (id: string) => competencies.find((one) => one.id === id)?.name ?? id;
  const cardOf = (id: string, reason?: string) =>
    list.courses
      .filter(({ course }) => course.id === id)
      .map((listed) => (
        <CourseCard
          listed={listed}
          language={language}
          reason={reason}
          trains={nameOf(listed.course.competencyIds[0] ?? "")}
        />
      ));
  const inOrder = competencies.flatMap(({ id }) =>
    list.courses.filter(({ course }) => course.competencyIds[0] === id),
  );
  return (
    <>
      {list.due > 0 && (
        <p>
          <LinkButton href={paths.review}>{words.toReview(format(language).integer(list.due))}</LinkButton>
        </p>
      )}
      {fitting.length > 0 && (
        <section>
          <h2>{words.fitting}</h2>
          <p class="ls-quiet-text">{words.onlyYou}</p>
          <CardGrid>
            {fitting.map(({ course, wanted: { because, competencyId } }) =>
              cardOf(course.id, words.because[because](nameOf(competencyId))),
            )}
          </CardGrid>
        </section>
      )}
      <section>
        <h2>{words.all}</h2>
        <CardGrid>{inOrder.map(({ course }) => cardOf(course.id))}</CardGrid>
      </section>
    </>
  );
};

const standingKinds = {
  notBegun: "neutral",
  ongoing: "info",
  finished: "success",
  toRenew: "warning",
} as const;

interface CourseCardProps {
  readonly listed: ListedCourse;
  readonly language: Language;
  readonly reason: string | undefined;
  /** The competency that it trains most. */
  readonly trains: string;
}

const CourseCard = ({ listed, language, reason, trains }: CourseCardProps) => {
  const { course, standing, isExamined } = listed;
  const words = texts(language).learning;
  const { integer } = format(language);
  const text = textOfCourse(course, language);
  return (
    <Card title={text.title} href={paths.course(course.id)} headingLevel={3} kicker={trains}>
      <p>{text.summary}</p>
      <p class="ls-quiet-text">{words.size(integer(text.steps.length), integer(minutesOfCourse(text)))}</p>
      {reason !== undefined && (
        <p>
          <strong>{reason}</strong>
        </p>
      )}
      <p>
        {standing !== "notBegun" && <Tag kind={standingKinds[standing]}>{words.standing[standing]}</Tag>}{" "}
        {!isExamined && <Tag kind="warning">{words.notExamined}</Tag>}
      </p>
    </Card>
  );
};
