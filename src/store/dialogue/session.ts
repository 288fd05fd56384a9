import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import type { DialogueSession } from "../../domain/dialogue/session.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

type NewSession = Pick<DialogueSession, "id" | "person" | "dialogue" | "digest" | "startedOn">;

export async function insertSession(tx: Transaction, session: NewSession): Promise<void> {
  const { startedOn, ...columns } = session;
  await tx
    .insertInto("dialogue_session")
    .values({ ...columns, started_on: startedOn })
    .execute();
}

export async function findSession(
  tx: Transaction,
  id: DialogueSessionId,
): Promise<DialogueSession | undefined> {
  const row = await tx.selectFrom("dialogue_session").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toSession(row);
}

/** Finds a session and holds it until the transaction ends: two forms that are sent at once follow each other. */
export async function holdSession(
  tx: Transaction,
  id: DialogueSessionId,
): Promise<DialogueSession | undefined> {
  const row = await tx
    .selectFrom("dialogue_session")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toSession(row);
}

/** All that a person has played, the latest begun first. */
export async function sessionsOf(tx: Transaction, person: PersonId): Promise<readonly DialogueSession[]> {
  const rows = await tx
    .selectFrom("dialogue_session")
    .selectAll()
    .where("person", "=", person)
    .orderBy("started_on", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(toSession);
}

/** Sessions whose evidence others share with a person, the latest first. */
export async function sessionsSharedWith(
  tx: Transaction,
  reader: PersonId,
): Promise<readonly DialogueSession[]> {
  const rows = await tx
    .selectFrom("dialogue_session")
    .selectAll()
    .where("shared_with", "=", reader)
    .orderBy("shared_on", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toSession);
}

export async function finishSession(
  tx: Transaction,
  id: DialogueSessionId,
  finished: { readonly on: Day; readonly outcome: string },
): Promise<void> {
  await tx
    .updateTable("dialogue_session")
    .set({ finished_on: finished.on, outcome: finished.outcome })
    .where("id", "=", id)
    .execute();
}

/** @param shared undefined takes it back */
export async function shareSession(
  tx: Transaction,
  id: DialogueSessionId,
  shared: DialogueSession["shared"],
): Promise<void> {
  await tx
    .updateTable("dialogue_session")
    .set({ shared_with: shared?.with ?? null, shared_on: shared?.on ?? null })
    .where("id", "=", id)
    .execute();
}

/** Takes a session away with its choices. */
export async function deleteSession(tx: Transaction, id: DialogueSessionId): Promise<void> {
  await tx.deleteFrom("dialogue_session").where("id", "=", id).execute();
}

interface Row {
  readonly id: DialogueSessionId;
  readonly person: PersonId;
  readonly dialogue: string;
  readonly digest: string;
  readonly started_on: Day;
  readonly finished_on: Day | null;
  readonly outcome: string | null;
  readonly shared_with: PersonId | null;
  readonly shared_on: Day | null;
}

function toSession({ id, person, dialogue, digest, ...row }: Row): DialogueSession {
  return {
    id,
    person,
    dialogue,
    digest,
    startedOn: row.started_on,
    finished:
      row.finished_on === null || row.outcome === null
        ? undefined
        : { on: row.finished_on, outcome: row.outcome },
    shared:
      row.shared_with === null || row.shared_on === null
        ? undefined
        : { with: row.shared_with, on: row.shared_on },
  };
}
