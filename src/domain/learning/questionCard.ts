import type { Id, PersonId } from "../shared/ids.ts";
import type { Day } from "../shared/day.ts";
import type { CardMemory, RecallGrade } from "./spacing.ts";

export type QuestionCardId = Id<"questionCard">;

/** A question of a course that returns to somebody who has answered it once. */
export interface QuestionCard {
  readonly id: QuestionCardId;
  readonly person: PersonId;
  readonly courseId: string;
  readonly version: string;
  /** From 1. */
  readonly step: number;
  readonly blockId: string;
  readonly memory: CardMemory;
  readonly latest: LatestAnswer;
}

/** What was answered the last time; a recall has only a grade. */
export interface LatestAnswer {
  readonly chosen: readonly number[];
  readonly grade: RecallGrade;
}

/** Has it come back, and not been answered yet today? */
export function isDueCard({ memory }: QuestionCard, today: Day): boolean {
  return memory.dueOn <= today;
}

/** Was it answered today because it had come back, and not in its course? */
export function wasReviewedOn({ memory }: QuestionCard, today: Day): boolean {
  return memory.reviewedOn === today && memory.reviews > 1;
}
