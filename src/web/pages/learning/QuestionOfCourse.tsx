import type { Child } from "hono/jsx";
import { answerOrder } from "../../../domain/learning/answerOrder.ts";
import type { Question, Recall } from "../../../domain/learning/course.ts";
import { isAnsweredRight, recallGrades, type RecallGrade } from "../../../domain/learning/spacing.ts";
import type { QuestionWork } from "../../../domain/learning/stepWork.ts";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Prose } from "../../components/prose/Prose.tsx";
import { QuizQuestion } from "../../components/quiz-question/QuizQuestion.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface QuestionProps {
  readonly language: Language;
  readonly name: string;
  readonly question: Question;
  readonly work: QuestionWork | undefined;
  readonly error?: string | undefined;
  /** Whether it can be tried again when it was wrong. */
  readonly mayRetry: boolean;
  /** What the button sends in the field `act`. */
  readonly act: string;
  /** Whoever reads: decides in which order the answers stand. */
  readonly reader: string;
}

/** A question with answers, as it stands in a step and when it has come back. */
export const QuestionOfCourse = (props: QuestionProps) => {
  const { language, question, work, act } = props;
  const { quiz } = texts(language).learning;
  const { text, answers } = question;
  const isRight = isAnsweredRight(question, work?.chosen ?? []);
  const state = work?.isAnswered !== true ? "open" : isRight ? "right" : "wrong";
  const mayAnswer = state === "open" || (state === "wrong" && props.mayRetry);
  return (
    <QuizQuestion
      language={language}
      name={props.name}
      question={text}
      several={answers.filter((answer) => answer.isRight).length > 1}
      state={state}
      isGuess={work?.isGuess ?? false}
      error={props.error}
      answers={answerOrder(question, props.reader).flatMap((place) => {
        const answer = answers[place];
        if (answer === undefined) return [];
        const isChosen = work?.chosen.includes(place) ?? false;
        const isTold = state !== "open" && (isChosen || (!props.mayRetry && answer.isRight));
        return {
          value: String(place),
          text: answer.text,
          isChosen,
          reply: isTold ? { text: answer.reply, isRight: answer.isRight } : undefined,
        };
      })}
      button={
        mayAnswer ? (
          <Button variant="secondary" name="act" value={act} label={`${label(state, quiz)}: ${text}`}>
            {label(state, quiz)}
          </Button>
        ) : undefined
      }
    />
  );
};

function label(
  state: "open" | "wrong" | "right",
  quiz: { readonly answer: string; readonly answerAgain: string },
): string {
  return state === "wrong" ? quiz.answerAgain : quiz.answer;
}

interface RecallProps {
  readonly language: Language;
  readonly recall: Recall;
  readonly grade: RecallGrade | undefined;
  readonly actOf: (grade: RecallGrade) => string;
  readonly error?: Child;
}

/** Answered in one's head, compared, and judged by oneself. */
export const RecallOfCourse = ({ language, recall, grade, actOf, error }: RecallProps) => {
  const { quiz } = texts(language).learning;
  return (
    <>
      <Prose text={recall.text} language={language} />
      {error}
      {grade === undefined ? (
        <Disclosure summary={quiz.show}>
          <div class="ls-answer">
            <Prose text={recall.answer} language={language} />
          </div>
          <p class="ls-quiet-text">{quiz.compare}</p>
          <ButtonRow>
            {recallGrades.map((one) => (
              <Button variant="secondary" small name="act" value={actOf(one)}>
                {quiz.grade[one]}
              </Button>
            ))}
          </ButtonRow>
        </Disclosure>
      ) : (
        <>
          <div class="ls-answer">
            <Prose text={recall.answer} language={language} />
          </div>
          <p>
            <strong>{quiz.graded[grade]}</strong>
          </p>
        </>
      )}
    </>
  );
};
