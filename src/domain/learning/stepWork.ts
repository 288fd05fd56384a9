import { returningBlocks, type Course, type CourseStep } from "./course.ts";
import type { RecallGrade } from "./spacing.ts";

/** What somebody has done in one step, by the id of the block. Reflections are kept apart. */
export interface StepWork {
  readonly answers: Readonly<Record<string, QuestionWork>>;
  readonly recalls: Readonly<Record<string, RecallGrade>>;
  /** Places of the items that are ticked, by checklist. */
  readonly ticks: Readonly<Record<string, readonly number[]>>;
  /** Ids of commitments in the own development plan. */
  readonly commitments: Readonly<Record<string, string>>;
  /** Words of promises that are written and not made, by commitment. */
  readonly promises: Readonly<Record<string, string>>;
}

export interface QuestionWork {
  /** Places of the chosen answers, ascending. */
  readonly chosen: readonly number[];
  readonly isGuess: boolean;
  /** `chosen` is only kept, so that nothing is lost, until the question is answered. */
  readonly isAnswered: boolean;
}

export const noWork: StepWork = { answers: {}, recalls: {}, ticks: {}, commitments: {}, promises: {} };

/** Ids of the questions that a step still waits for: each is to be answered, rightly or wrongly. */
export function unansweredIn(step: CourseStep, { answers, recalls }: StepWork): readonly string[] {
  return returningBlocks(step)
    .filter(({ id }) => answers[id]?.isAnswered !== true && recalls[id] === undefined)
    .map(({ id }) => id);
}

/** The first step that is not done; undefined when all are. Steps count from 1. */
export function nextStep({ texts }: Course, done: ReadonlySet<number>): number | undefined {
  const steps = texts.sv.steps.map((_, index) => index + 1);
  return steps.find((step) => !done.has(step));
}
