import type { LatestAnswer, QuestionCard } from "../../domain/learning/questionCard.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Every question that returns to a person, the most overdue first. */
export async function cardsOf(tx: Transaction, person: PersonId): Promise<readonly QuestionCard[]> {
  const rows = await tx
    .selectFrom("question_card")
    .selectAll()
    .where("person", "=", person)
    .orderBy("due_on")
    .orderBy("course")
    .orderBy("step")
    .orderBy("block")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    courseId: row.course,
    version: row.version,
    step: row.step,
    blockId: row.block,
    memory: {
      stability: row.stability,
      difficulty: row.difficulty,
      reviews: row.reviews,
      lapses: row.lapses,
      reviewedOn: row.reviewed_on,
      dueOn: row.due_on,
    },
    latest: row.latest as LatestAnswer, // saveCard alone writes answers
  }));
}

export async function saveCard(tx: Transaction, card: QuestionCard): Promise<void> {
  const { memory } = card;
  const columns = {
    version: card.version,
    step: card.step,
    stability: memory.stability,
    difficulty: memory.difficulty,
    reviews: memory.reviews,
    lapses: memory.lapses,
    reviewed_on: memory.reviewedOn,
    due_on: memory.dueOn,
    latest: JSON.stringify(card.latest),
  };
  await tx
    .insertInto("question_card")
    .values({ id: card.id, person: card.person, course: card.courseId, block: card.blockId, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}
