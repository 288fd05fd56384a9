import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import { leftToday } from "../../domain/learning/leftToday.ts";
import {
  isDueCard,
  wasReviewedOn,
  type QuestionCard,
  type QuestionCardId,
} from "../../domain/learning/questionCard.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { cardsOf } from "../../store/learning/questionCard.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface CardView {
  readonly card: QuestionCard;
  /** In the version that the question was answered in. */
  readonly course: Course;
}

export interface ReviewView {
  /** The question to answer; undefined when none has come back, or two minutes have been used today. */
  readonly asked: CardView | undefined;
  readonly answeredToday: number;
  /** How many of today's two minutes are left, the asked one counted. */
  readonly leftToday: number;
  /** All that have come back, today's counted. */
  readonly due: number;
}

type ReadNeeds = Pick<Needs, "database" | "now">;

/**
 * What has come back to a person, the most overdue first, as much as fits in two minutes.
 * @param more the person wants to go on beyond the two minutes
 */
export const readReview =
  ({ database, now }: ReadNeeds) =>
  (actor: Actor, more: boolean): Promise<ReviewView> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const cards = await cardsOf(tx, actor.person);
      const due = cards.filter((card) => isDueCard(card, today));
      const answeredToday = cards.filter((card) => wasReviewedOn(card, today)).length;
      const left = more ? due.length : leftToday(cards, today);
      const [first] = due.slice(0, left);
      return {
        asked: first && (await viewCard(tx, first)),
        answeredToday,
        leftToday: left,
        due: due.length,
      };
    });

/** A question that was just answered, with what can be said of it. */
export const readAnsweredCard =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: QuestionCardId): Promise<Result<CardView, "noSuchCard">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const card = (await cardsOf(tx, actor.person)).find((one) => one.id === id);
      return card ? ok(await viewCard(tx, card)) : err("noSuchCard");
    });

export async function viewCard(tx: Transaction, card: QuestionCard): Promise<CardView> {
  const course = await findCourseVersion(tx, card.courseId, card.version);
  if (!course) throw new Error("a card's course is kept with it");
  return { card, course };
}
