import type { Enrolment } from "../../domain/learning/enrolment.ts";
import type { QuestionCardId } from "../../domain/learning/questionCard.ts";
import type { FirstAnswer } from "../../domain/learning/workOnStep.ts";
import type { Day } from "../../domain/shared/day.ts";
import { cardsOf, saveCard } from "../../store/learning/questionCard.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

interface Answered {
  readonly enrolment: Enrolment;
  readonly number: number;
  readonly answers: readonly FirstAnswer[];
  readonly today: Day;
}

/**
 * Lets questions that were answered in a step return. Taking a course again counts as remembering, once a day; the
 * question is then the one of the version that is taken.
 */
export async function scheduleAnswers(
  tx: Transaction,
  { newId, scheduleCard }: Pick<Needs, "newId" | "scheduleCard">,
  { enrolment, number, answers, today }: Answered,
): Promise<void> {
  if (answers.length === 0) return;
  const { person, courseId, version } = enrolment;
  const cards = (await cardsOf(tx, person)).filter((card) => card.courseId === courseId);
  for (const { blockId, chosen, grade } of answers) {
    const card = cards.find((one) => one.blockId === blockId);
    if (card?.memory.reviewedOn === today) continue;
    await saveCard(tx, {
      id: card?.id ?? (newId() as QuestionCardId), // a new id becomes a card's here
      person,
      courseId,
      version,
      step: number,
      blockId,
      memory: scheduleCard(card?.memory, grade, today),
      latest: { chosen, grade },
    });
  }
}
