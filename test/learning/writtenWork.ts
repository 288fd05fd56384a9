import { blocksOf, returningBlocks, type Course } from "../../src/domain/learning/course.ts";
import type { RecallGrade } from "../../src/domain/learning/spacing.ts";
import type { WrittenWork } from "../../src/usecases/learning/saveStepWork.ts";

/** A step's form in which nothing has been written. */
export const nothingWritten: WrittenWork = {
  choices: new Map(),
  guesses: new Set(),
  ticks: new Map(),
  shown: { choices: new Map(), guesses: new Set(), ticks: new Map() },
  recalls: new Map(),
  answered: new Set(),
  reflections: new Map(),
  promises: new Map(),
  promised: undefined,
  finish: false,
};

/** A step's form with every question answered rightly, and the button that says that it is done. */
export function allRight(course: Course, number: number, recall: RecallGrade = "good"): WrittenWork {
  const step = course.texts.sv.steps[number - 1]!;
  const questions = blocksOf(step).flatMap((block) => (block.kind === "question" ? [block] : []));
  return {
    ...nothingWritten,
    choices: new Map(
      questions.map(({ id, answers }) => [
        id,
        answers.flatMap(({ isRight }, place) => (isRight ? [place] : [])),
      ]),
    ),
    recalls: new Map(
      returningBlocks(step)
        .filter(({ kind }) => kind === "recall")
        .map(({ id }) => [id, recall]),
    ),
    answered: "all",
    finish: true,
  };
}
