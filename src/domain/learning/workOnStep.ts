import { blocksOf, type CourseStep, type Question } from "./course.ts";
import { gradeOfAnswer, isAnsweredRight, type RecallGrade } from "./spacing.ts";
import type { QuestionWork, StepWork } from "./stepWork.ts";

/** What is chosen and ticked in a step, by block. */
export interface Marks {
  readonly choices: ReadonlyMap<string, readonly number[]>;
  readonly guesses: ReadonlySet<string>;
  readonly ticks: ReadonlyMap<string, readonly number[]>;
}

/** What somebody chose and ticked in a step, and which questions they say that they have answered. */
export interface WrittenStep extends Marks {
  /** As the page showed it: what is not changed since then is not theirs to save. */
  readonly shown: Marks;
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
 * lost; a question that was answered rightly no longer changes, a wrong one can be tried again. What was done elsewhere
 * since the page was shown stays.
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
      ? [[block.id, placesWithin(mergeTicks(block.id, before, written), block.items.length)] as const]
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
  const saysAnswered = written.answered === "all" || written.answered.has(id);
  const isMine = isChanged(id, written) || (written.answered !== "all" && saysAnswered);
  const chosen =
    earlier === undefined || isMine
      ? placesWithin(written.choices.get(id) ?? [], answers.length)
      : earlier.chosen;
  return {
    chosen,
    isGuess: earlier === undefined || isMine ? written.guesses.has(id) : earlier.isGuess,
    isAnswered: earlier?.isAnswered === true || (saysAnswered && chosen.length > 0),
  };
}

function isChanged(id: string, { shown, choices, guesses }: WrittenStep): boolean {
  const [before, after] = [shown.choices.get(id) ?? [], choices.get(id) ?? []];
  return (
    shown.guesses.has(id) !== guesses.has(id) ||
    before.length !== after.length ||
    !before.every((place) => after.includes(place))
  );
}

/** Each item by itself: what was ticked or unticked here is, and the others are as they were saved. */
function mergeTicks(id: string, before: StepWork, { shown, ticks }: WrittenStep): readonly number[] {
  const [was, is] = [shown.ticks.get(id) ?? [], ticks.get(id) ?? []];
  const added = is.filter((place) => !was.includes(place));
  const kept = (before.ticks[id] ?? []).filter((place) => !was.includes(place) || is.includes(place));
  return [...kept, ...added];
}

function placesWithin(places: readonly number[], length: number): readonly number[] {
  return [...new Set(places)].filter((place) => place >= 0 && place < length).toSorted((a, b) => a - b);
}
