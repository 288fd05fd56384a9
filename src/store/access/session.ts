import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface StoredSession {
  readonly tokenHash: string;
  readonly person: PersonId;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly rotatedAt: Date;
  readonly endsAt: Date;
}

export async function insertSession(tx: Transaction, session: StoredSession): Promise<void> {
  await tx
    .insertInto("session")
    .values({
      token_hash: session.tokenHash,
      person: session.person,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      rotated_at: session.rotatedAt,
      ends_at: session.endsAt,
    })
    .execute();
}

export async function findSession(tx: Transaction, tokenHash: string): Promise<StoredSession | undefined> {
  const row = await tx
    .selectFrom("session")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return (
    row && {
      tokenHash,
      person: row.person,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      rotatedAt: row.rotated_at,
      endsAt: row.ends_at,
    }
  );
}

export async function touchSession(tx: Transaction, tokenHash: string, at: Date): Promise<void> {
  await tx.updateTable("session").set({ seen_at: at }).where("token_hash", "=", tokenHash).execute();
}

/** Lets a session end at an instant: at once when a person signs out, soon when its token has been replaced. */
export async function endSession(tx: Transaction, tokenHash: string, at: Date): Promise<void> {
  await tx.updateTable("session").set({ ends_at: at }).where("token_hash", "=", tokenHash).execute();
}

export async function deleteEndedSessions(tx: Transaction, before: Date): Promise<void> {
  await tx.deleteFrom("session").where("ends_at", "<", before).execute();
}

export async function endSessionsOf(tx: Transaction, person: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable("session")
    .set({ ends_at: at })
    .where("person", "=", person)
    .where("ends_at", ">", at)
    .execute();
}
