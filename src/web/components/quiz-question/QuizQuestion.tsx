import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { FieldError } from "../field/Field.tsx";
import { ProseLine } from "../prose/Prose.tsx";

export interface QuizAnswer {
  /** What the form sends for it. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
  /** What is said of it, once the question has been answered. */
  readonly reply?: { readonly text: string; readonly isRight: boolean } | undefined;
}

export interface QuizQuestionProps {
  readonly language: Language;
  readonly name: string;
  /** CommonMark within a line. */
  readonly question: string;
  readonly answers: readonly QuizAnswer[];
  /** Several answers are right, and all of them are to be chosen. */
  readonly several: boolean;
  readonly state: "open" | "wrong" | "right";
  readonly isGuess: boolean;
  readonly error?: string | undefined;
  /** The button that answers; none when the question has been answered rightly. */
  readonly button?: Child;
}

/** A question with answers to choose from; what is said of each stands beside it once it has been answered. */
export const QuizQuestion = (props: QuizQuestionProps) => {
  const { quiz } = texts(props.language).learning;
  const resultId = `${props.name}-result`;
  return (
    <fieldset
      class="ds-fieldset ls-quiz"
      aria-describedby={props.state === "open" ? undefined : resultId}
      data-state={props.state}
    >
      <legend class="ds-label" data-weight="semibold">
        <ProseLine text={props.question} language={props.language} />
      </legend>
      {props.several && <p data-field="description">{quiz.several}</p>}
      {props.answers.map((answer, place) => (
        <QuizChoice {...props} answer={answer} place={place} />
      ))}
      <FieldError {...props} />
      {props.state !== "right" && (
        <div class="ds-field ls-quiz-guess">
          <input
            class="ds-input"
            type="checkbox"
            name={`${props.name}-guess`}
            id={`${props.name}-guess`}
            value="yes"
            checked={props.isGuess ? true : undefined}
          />
          <label class="ds-label" for={`${props.name}-guess`}>
            {quiz.guess}
          </label>
        </div>
      )}
      {props.state !== "open" && (
        <p class="ls-quiz-result" id={resultId}>
          {props.state === "right" ? quiz.right : quiz.wrong}
        </p>
      )}
      {props.button !== undefined && <div class="ls-buttons">{props.button}</div>}
    </fieldset>
  );
};

interface QuizChoiceProps extends QuizQuestionProps {
  readonly answer: QuizAnswer;
  readonly place: number;
}

const QuizChoice = (props: QuizChoiceProps) => {
  const { name, place, answer, several, state } = props;
  const { quiz } = texts(props.language).learning;
  const id = place === 0 ? name : `${name}-${place + 1}`;
  const { reply } = answer;
  return (
    <div class="ds-field ls-quiz-choice" data-mark={reply && (reply.isRight ? "right" : "wrong")}>
      <input
        class="ds-input"
        type={several ? "checkbox" : "radio"}
        name={name}
        id={id}
        value={answer.value}
        checked={answer.isChosen ? true : undefined}
        disabled={state === "right" ? true : undefined}
        aria-describedby={reply && `${id}-reply`}
      />
      <label class="ds-label" for={id}>
        <ProseLine text={answer.text} language={props.language} />
      </label>
      {reply && (
        <p class="ls-quiz-reply" id={`${id}-reply`} data-field="description">
          <strong>{reply.isRight ? quiz.rightAnswer : quiz.wrongAnswer}</strong>{" "}
          <ProseLine text={reply.text} language={props.language} />
        </p>
      )}
    </div>
  );
};
