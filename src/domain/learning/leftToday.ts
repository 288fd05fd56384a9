import type { Day } from "../shared/day.ts";
import { isDueCard, wasReviewedOn, type QuestionCard } from "./questionCard.ts";
import { questionsInTwoMinutes } from "./spacing.ts";

/** How many questions that have come back fit in what is left of today's two minutes. @param cards all of a person's */
export function leftToday(cards: readonly QuestionCard[], today: Day): number {
  const answered = cards.filter((card) => wasReviewedOn(card, today)).length;
  const due = cards.filter((card) => isDueCard(card, today)).length;
  return Math.min(due, Math.max(0, questionsInTwoMinutes - answered));
}
