import type { PersonaKind } from "./persona.ts";

/** What one of the demonstration's people has done in a course, told in days before it was loaded. */
export interface LearningStory {
  readonly persona: PersonaKind;
  readonly courseId: string;
  /** One for each step taken, from the first; each later than the one before. */
  readonly steps: readonly {
    readonly daysAgo: number;
    /** How many of the step's questions were answered wrongly at first. */
    readonly wrong: number;
    readonly promises: boolean;
  }[];
  /** Days on which questions that had come back were answered. */
  readonly reviewedDaysAgo: readonly number[];
}

const listening = "listening-without-prestige";
const step = (daysAgo: number, wrong = 0, promises = false) => ({ daysAgo, wrong, promises });

/** Somebody has just begun, somebody is in the middle, somebody is done; questions have come back to all of them. */
export const learningStories: readonly LearningStory[] = [
  {
    persona: "employee",
    courseId: listening,
    steps: [step(13, 1), step(8, 0, true)],
    reviewedDaysAgo: [9],
  },
  {
    persona: "firstLine",
    courseId: listening,
    steps: [step(48), step(41, 1, true), step(34), step(27, 2), step(20)],
    reviewedDaysAgo: [40, 30, 22, 16],
  },
  { persona: "middle", courseId: listening, steps: [step(5, 1)], reviewedDaysAgo: [] },
  { persona: "safetyRep", courseId: listening, steps: [step(6), step(4), step(1)], reviewedDaysAgo: [2] },
];
