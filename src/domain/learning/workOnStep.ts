import { blocksOf, type CourseStep, type Question } from "./course.ts";
import { gradeOfAnswer, isAnsweredRight, type RecallGrade } from "./spacing.ts";
import type { QuestionWork, StepWork } from "./stepWork.ts";

/** What somebody chose and ticked in a step, by block, and which questions they say that they have answered. */
export interface WrittenStep {
  readonly choices: ReadonlyMap<string, readonly number[]>;
  readonly guesses: ReadonlySet<string>;
  readonly ticks: ReadonlyMap<string, readonly number[]>;
  readonly recalls: ReadonlyMap<string, RecallGrade>;
  /** `all`: every question in which something is chosen. */
  readonly answered: "all" | ReadonlySet<string>;
}

/** A question answered for the first time in this step: its grade is what it is scheduled by. */
export interface FirstAnswer {
  readonly blockId: string;
  readonly chosen: readonly number[];
  readonly grade: RecallGrade;
}

/**
 * Takes what was written into what is kept of a step. What is chosen but not answered is kept too, so that nothing is
 * lost; a question that was answered rightly no longer changes, a wrong one can be tried again.
 */
export function workOnStep(
  step: CourseStep,
  before: StepWork,
  written: WrittenStep,
): { readonly work: StepWork; readonly firstAnswers: readonly FirstAnswer[] } {
  const blocks = blocksOf(step);
  const answers = blocks.flatMap((block): readonly (readonly [string, QuestionWork])[] =>
    block.kind === "question" ? [[block.id, answerQuestion(block, before, written)]] : [],
  );
  const recalls = blocks.flatMap((block) => {
    const grade = block.kind === "recall" ? written.recalls.get(block.id) : undefined;
    return grade === undefined || before.recalls[block.id] !== undefined ? [] : [[block.id, grade] as const];
  });
  const ticks = blocks.flatMap((block) =>
    block.kind === "checklist"
      ? [[block.id, placesWithin(written.ticks.get(block.id) ?? [], block.items.length)] as const]
      : [],
  );
  const work = {
    ...before,
    answers: Object.fromEntries(answers),
    recalls: { ...before.recalls, ...Object.fromEntries(recalls) },
    ticks: Object.fromEntries(ticks),
  };
  const isFirst = ([id, { isAnswered }]: readonly [string, QuestionWork]) =>
    isAnswered && before.answers[id]?.isAnswered !== true;
  return {
    work,
    firstAnswers: [
      ...answers.filter(isFirst).flatMap(([blockId, { chosen, isGuess }]) => {
        const question = blocks.find((block) => block.id === blockId && block.kind === "question");
        const isRight = question?.kind === "question" && isAnsweredRight(question, chosen);
        return [{ blockId, chosen, grade: gradeOfAnswer(isRight, isGuess) }];
      }),
      ...recalls.map(([blockId, grade]) => ({ blockId, chosen: [], grade })),
    ],
  };
}

function answerQuestion(question: Question, before: StepWork, written: WrittenStep): QuestionWork {
  const { id, answers } = question;
  const earlier = before.answers[id];
  if (earlier?.isAnswered === true && isAnsweredRight(question, earlier.chosen)) return earlier;
  const chosen = placesWithin(written.choices.get(id) ?? [], answers.length);
  const saysAnswered = written.answered === "all" || written.answered.has(id);
  return {
    chosen,
    isGuess: written.guesses.has(id),
    isAnswered: earlier?.isAnswered === true || (saysAnswered && chosen.length > 0),
  };
}

function placesWithin(places: readonly number[], length: number): readonly number[] {
  return [...new Set(places)].filter((place) => place >= 0 && place < length).toSorted((a, b) => a - b);
}
