import { createEmptyCard, fsrs, Rating, State, type Card, type Grade } from "ts-fsrs";
import { addDays, daysBetween, type Day } from "../../domain/shared/day.ts";
import type { CardMemory, RecallGrade, ScheduleCard } from "../../domain/learning/spacing.ts";

export interface SpacingSettings {
  /** The chance of remembering at which a question is asked again. */
  readonly retention: number;
  /** Days. */
  readonly longestInterval: number;
  /** The algorithm's weights; left out: those of the library. */
  readonly weights?: readonly number[];
}

/** Nine in ten, as the library's authors advise; what is learned for work is met at least once a year. */
const usual: SpacingSettings = { retention: 0.9, longestInterval: 365 };

/** Schedules questions by FSRS, in whole days and without chance (docs/methods/spacing.md). */
export function spacingByFsrs({
  retention,
  longestInterval,
  weights,
}: SpacingSettings = usual): ScheduleCard {
  const scheduler = fsrs({
    request_retention: retention,
    maximum_interval: longestInterval,
    enable_fuzz: false,
    enable_short_term: false,
    ...(weights ? { w: weights } : {}),
  });
  return (memory, grade, on) => {
    const { card } = scheduler.next(toCard(memory, on), noonOf(on), ratings[grade]);
    return {
      stability: card.stability,
      difficulty: card.difficulty,
      reviews: card.reps,
      lapses: card.lapses,
      reviewedOn: on,
      // The library lets a better grade wait a day longer, beyond the longest interval too.
      dueOn: addDays(on, Math.min(card.scheduled_days, longestInterval)),
    };
  };
}

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } satisfies Record<
  RecallGrade,
  Grade
>;

function toCard(memory: CardMemory | undefined, on: Day): Card {
  if (memory === undefined) return createEmptyCard(noonOf(on));
  return {
    due: noonOf(memory.dueOn),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: daysBetween(memory.reviewedOn, on),
    scheduled_days: daysBetween(memory.reviewedOn, memory.dueOn),
    learning_steps: 0,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: State.Review,
    last_review: noonOf(memory.reviewedOn),
  };
}

/** The library counts in instants: the middle of a day is in that day wherever clocks are changed. */
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
