import type { DialogueReview } from "../../domain/dialogue/session.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function dialogueReviews(tx: Transaction): Promise<readonly DialogueReview[]> {
  const rows = await tx.selectFrom("dialogue_review").selectAll().execute();
  return rows.map(({ dialogue, version, reviewer, reviewed_on }) => ({
    dialogue,
    version,
    reviewer,
    on: reviewed_on,
  }));
}

export async function saveReview(tx: Transaction, review: DialogueReview, markedBy: PersonId): Promise<void> {
  const columns = { reviewer: review.reviewer, reviewed_on: review.on, marked_by: markedBy };
  await tx
    .insertInto("dialogue_review")
    .values({ dialogue: review.dialogue, version: review.version, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "dialogue", "version"]).doUpdateSet(columns))
    .execute();
}

export async function deleteReview(tx: Transaction, dialogue: string, version: string): Promise<void> {
  await tx
    .deleteFrom("dialogue_review")
    .where("dialogue", "=", dialogue)
    .where("version", "=", version)
    .execute();
}
