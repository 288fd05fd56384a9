import { minutesOfCourse, textOfCourse } from "../../../domain/learning/course.ts";
import { lixOfCourse } from "../../../domain/learning/lixOfCourse.ts";
import type { CourseStanding } from "../../../domain/learning/enrolment.ts";
import type { CourseView } from "../../../usecases/learning/readCourse.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ProseLine } from "../../components/prose/Prose.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { TaskList, type Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { WithdrawnNotice } from "./WithdrawnNotice.tsx";

export interface CoursePageProps {
  readonly view: CourseView;
  readonly language: Language;
  readonly nameOfCompetency: (id: string) => string;
  /** A step was finished just now. */
  readonly stepWasDone: boolean;
}

/** A course's front page: what it gives, its steps, how far one has come, and what it rests on. */
export const CoursePage = (props: CoursePageProps) => {
  const { view, language, stepWasDone } = props;
  const words = texts(language).learning;
  const { day, integer } = format(language);
  const { course, latest, examination } = view;
  const text = textOfCourse(course, language);
  return (
    <>
      {stepWasDone && (
        <Alert kind="success" announce>
          {words.course.stepWasDone}
        </Alert>
      )}
      {view.isWithdrawn && (
        <WithdrawnNotice
          text={withdrawnText[view.standing]}
          because={view.withdrawnBecause}
          language={language}
        />
      )}
      <p class="ls-tags">
        <Tag kind={examination ? "success" : "warning"}>
          {examination ? words.examined(examination.by, day(examination.on)) : words.notExamined}
        </Tag>{" "}
        <Tag>{words.size(integer(text.steps.length), integer(minutesOfCourse(text)))}</Tag>
      </p>
      {language === "en" && course.texts.en === undefined && <p>{words.swedishOnly}</p>}
      {latest?.finishedOn !== undefined && (
        <p>
          {words.course.finishedOn(day(latest.finishedOn))}{" "}
          {latest.validUntil !== undefined && words.course.validUntil(day(latest.validUntil))}
        </p>
      )}
      <Onward {...props} />
      <section>
        <h2>{words.course.steps}</h2>
        <StepList {...props} />
      </section>
      <p class="ls-quiet-text">{words.course.private}</p>
      <About {...props} />
      {view.mayExamine && !view.isWithdrawn && <Examining {...props} />}
    </>
  );
};

/** Whoever has finished can finish no more. */
const withdrawnText = {
  notBegun: "withdrawn",
  ongoing: "withdrawn",
  finished: "withdrawnFinished",
  toRenew: "withdrawnRenew",
} as const satisfies Record<CourseStanding, string>;

const Onward = ({ view, language }: CoursePageProps) => {
  const words = texts(language).learning.course;
  const { course, standing, next } = view;
  const title = textOfCourse(course, language).steps[(next ?? 1) - 1]?.title ?? "";
  if (standing === "ongoing" && next !== undefined)
    return (
      <p>
        <LinkButton href={paths.courseStep(course.id, String(next))}>{words.goOn(title)}</LinkButton>
      </p>
    );
  if (view.isWithdrawn) return null;
  return (
    <PostForm target={{ action: paths.startCourse(course.id), fields: {} }}>
      <Button variant={standing === "finished" ? "secondary" : "primary"}>
        {standing === "notBegun" ? words.begin : words.beginAgain}
      </Button>
    </PostForm>
  );
};

const StepList = ({ view, language }: CoursePageProps) => {
  const words = texts(language).learning.course;
  const { integer } = format(language);
  const { course, done, next, latest } = view;
  const steps = textOfCourse(course, language).steps.map(
    ({ title, minutes }, index): Task & { isOpen: boolean } => {
      const number = index + 1;
      return {
        title: words.stepTitle(integer(number), title),
        href: paths.courseStep(course.id, String(number)),
        detail: words.minutes(integer(minutes)),
        isOpen: latest !== undefined,
        ...(done.has(number) ? { tag: { label: words.stepDone, kind: "success" } } : {}),
        ...(latest !== undefined && number === next ? { tag: { label: words.stepNext, kind: "info" } } : {}),
      };
    },
  );
  return latest === undefined ? (
    <ol class="ls-things">
      {steps.map(({ title, detail }) => (
        <li>
          <div>
            <strong>{title}</strong>
            <p class="ls-quiet-text">{detail}</p>
          </div>
        </li>
      ))}
    </ol>
  ) : (
    <TaskList tasks={steps} />
  );
};

const About = ({ view, language, nameOfCompetency }: CoursePageProps) => {
  const words = texts(language).learning.course;
  const { day, list } = format(language);
  const { course } = view;
  return (
    <Disclosure summary={words.about}>
      <SummaryList
        rows={[
          { term: words.trains, value: list(course.competencyIds.map(nameOfCompetency)) },
          { term: words.version, value: course.version },
          { term: words.licence, value: course.licence },
        ]}
      />
      {course.lawAsOf !== undefined && <p>{words.lawAsOf(day(course.lawAsOf))}</p>}
      <h2>{words.sources}</h2>
      <ul>
        {course.sources.map((source) => (
          <li>
            <ProseLine text={source} language={language} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const Examining = ({ view, language }: CoursePageProps) => {
  const words = texts(language).learning.course;
  const { integer } = format(language);
  const { course, examination } = view;
  return (
    <section>
      <h2>{words.examine}</h2>
      <p>{words.readability(integer(lixOfCourse(course.texts.sv)))}</p>
      <Form language={language} target={{ action: paths.examineCourse(course.id), fields: {} }}>
        <TextInput
          language={language}
          name="by"
          label={words.examineBy}
          help={words.examineHelp}
          value={examination?.by}
        />
        <Button variant="secondary">{words.examineSave}</Button>
      </Form>
    </section>
  );
};
