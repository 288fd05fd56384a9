import type { Day } from "../shared/day.ts";
import type { Question } from "./course.ts";

/** How well something was remembered: not, with effort or a guess, or at once. */
export const recallGrades = ["again", "hard", "good"] as const;
export type RecallGrade = (typeof recallGrades)[number];

/** What is known of somebody's memory of one question (docs/methods/spacing.md). */
export interface CardMemory {
  /** Days until the chance of remembering has sunk to nine in ten. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly reviewedOn: Day;
  /** The day on which it is asked again. */
  readonly dueOn: Day;
}

/** When a question is asked next. `memory` is undefined the first time it is answered. */
export type ScheduleCard = (memory: CardMemory | undefined, grade: RecallGrade, on: Day) => CardMemory;

/** As many questions as fit in two minutes, half a minute each. */
export const questionsInTwoMinutes = 4;

/** Right when exactly the right answers are chosen. */
export function isAnsweredRight({ answers }: Question, chosen: readonly number[]): boolean {
  return answers.every(({ isRight }, index) => chosen.includes(index) === isRight);
}

/** A guess that was right is not known yet. */
export function gradeOfAnswer(isRight: boolean, wasGuess: boolean): RecallGrade {
  if (!isRight) return "again";
  return wasGuess ? "hard" : "good";
}
