import { texts } from "../../text/texts.ts";
import { Button } from "../button/Button.tsx";
import type { Example } from "../Example.ts";
import { QuizQuestion, type QuizQuestionProps } from "./QuizQuestion.tsx";

const example = (
  id: string,
  state: QuizQuestionProps["state"],
  chosen: readonly number[],
  several = false,
): Example => ({
  id,
  render: (language) => {
    const { gallery, learning } = texts(language);
    return (
      <QuizQuestion
        language={language}
        name={id}
        question={gallery.quizQuestion}
        several={several}
        state={state}
        isGuess={false}
        answers={gallery.quizAnswers.map((text, place) => ({
          value: String(place),
          text,
          isChosen: chosen.includes(place),
          reply:
            state !== "open" && chosen.includes(place)
              ? { text: gallery.quizReply, isRight: place === 1 }
              : undefined,
        }))}
        button={state === "right" ? undefined : <Button variant="secondary">{learning.quiz.answer}</Button>}
      />
    );
  },
});

export const quizQuestionExamples: readonly Example[] = [
  example("quiz-open", "open", []),
  example("quiz-several", "open", [0, 1], true),
  example("quiz-wrong", "wrong", [0]),
  example("quiz-right", "right", [1]),
];
