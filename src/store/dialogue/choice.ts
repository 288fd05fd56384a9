import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import type { Transaction } from "../transaction.ts";

/** The ids of the choices of a session, in order. */
export async function choicesOf(tx: Transaction, session: DialogueSessionId): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("dialogue_choice")
    .select("choice")
    .where("session", "=", session)
    .orderBy("step")
    .execute();
  return rows.map(({ choice }) => choice);
}

export async function insertChoice(
  tx: Transaction,
  session: DialogueSessionId,
  step: number,
  choice: string,
): Promise<void> {
  await tx.insertInto("dialogue_choice").values({ session, step, choice }).execute();
}
