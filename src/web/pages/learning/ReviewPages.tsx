import { returningBlocks, textOfCourse } from "../../../domain/learning/course.ts";
import type { CardView, ReviewView } from "../../../usecases/learning/readReview.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Form } from "../../components/form/Form.tsx";
import { FieldError } from "../../components/field/Field.tsx";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { QuestionOfCourse, RecallOfCourse } from "./QuestionOfCourse.tsx";

/** The name of the field that a question's answer is sent in: there is one question on the page. */
export const answerField = "answer";

interface ReviewProps {
  readonly view: ReviewView;
  readonly language: Language;
  readonly error?: string | undefined;
  /** Beyond the two minutes of a day. */
  readonly more: boolean;
}

/** One question that has come back; or that none has, or that it is enough for today. */
export const ReviewPage = ({ view, language, error, more }: ReviewProps) => {
  const words = texts(language).learning.review;
  const { integer } = format(language);
  const { asked, due, leftToday } = view;
  if (asked === undefined)
    return due === 0 ? (
      <EmptyState
        title={words.empty}
        action={
          <LinkButton href={paths.courses} variant="secondary">
            {texts(language).learning.finished.more}
          </LinkButton>
        }
      >
        <p>{words.emptyHelp}</p>
      </EmptyState>
    ) : (
      <EmptyState
        title={words.enough}
        action={
          <LinkButton href={`${paths.review}?fler=ja`} variant="secondary">
            {words.more}
          </LinkButton>
        }
      >
        <p>{words.enoughHelp(integer(due))}</p>
      </EmptyState>
    );
  return (
    <>
      <p class="ls-quiet-text">{words.left(integer(leftToday))}</p>
      <Form
        language={language}
        target={{ action: paths.reviewCard(asked.card.id) + (more ? "?fler=ja" : ""), fields: {} }}
      >
        <AskedCard asked={asked} language={language} error={error} isAnswered={false} />
      </Form>
    </>
  );
};

interface AnsweredProps {
  readonly answered: CardView;
  /** What is left of today, after this one. */
  readonly left: number;
  readonly more: boolean;
  readonly language: Language;
}

/** What can be said of an answer, and on to the next. */
export const AnsweredPage = ({ answered, left, more, language }: AnsweredProps) => {
  const words = texts(language).learning.review;
  const next = more ? `${paths.review}?fler=ja` : paths.review;
  return (
    <>
      <AskedCard asked={answered} language={language} isAnswered />
      <p>{words.comesBack(format(language).day(answered.card.memory.dueOn))}</p>
      <p>
        <LinkButton href={left > 0 ? next : paths.home}>{left > 0 ? words.next : words.end}</LinkButton>
      </p>
    </>
  );
};

interface AskedProps {
  readonly asked: CardView;
  readonly language: Language;
  readonly error?: string | undefined;
  readonly isAnswered: boolean;
}

const AskedCard = ({ asked: { card, course }, language, error, isAnswered }: AskedProps) => {
  const words = texts(language).learning.review;
  const text = textOfCourse(course, language);
  const block = text.steps.flatMap(returningBlocks).find(({ id }) => id === card.blockId);
  if (block === undefined) throw new Error("a card's course holds its question");
  return (
    <LessonCard kicker={words.from(text.title)}>
      {block.kind === "question" ? (
        <QuestionOfCourse
          language={language}
          name={answerField}
          question={block}
          work={isAnswered ? { chosen: card.latest.chosen, isGuess: false, isAnswered } : undefined}
          error={error}
          act="answer"
          mayRetry={false}
          reader={card.person}
        />
      ) : (
        <RecallOfCourse
          language={language}
          recall={block}
          grade={isAnswered ? card.latest.grade : undefined}
          actOf={(grade) => grade}
          error={<FieldError language={language} name={answerField} error={error} />}
        />
      )}
    </LessonCard>
  );
};
