import type { Selectable } from "kysely";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
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
  return row && present(row);
}

export async function touchSession(tx: Transaction, tokenHash: string, at: Date): Promise<void> {
  await tx.updateTable("session").set({ seen_at: at }).where("token_hash", "=", tokenHash).execute();
}

/** Lets a session end at an instant: at once when a person signs out, soon when its token has been replaced. */
export async function endSession(tx: Transaction, tokenHash: string, at: Date): Promise<void> {
  await tx.updateTable("session").set({ ends_at: at }).where("token_hash", "=", tokenHash).execute();
}

/**
 * Replaces the token of a session: the old one works until `graceEnds`, and is not replaced again.
 * @returns false when another request has just replaced it
 */
export async function replaceSession(
  tx: Transaction,
  old: StoredSession,
  graceEnds: Date,
  renewed: StoredSession,
): Promise<boolean> {
  const replaced = await tx
    .updateTable("session")
    .set({ ends_at: graceEnds, rotated_at: renewed.rotatedAt })
    .where("token_hash", "=", old.tokenHash)
    .where("rotated_at", "=", old.rotatedAt)
    .returning("token_hash")
    .execute();
  if (replaced.length === 0) return false;
  await insertSession(tx, renewed);
  return true;
}

/** A person's sessions that go on after an instant, the latest used first. */
export async function sessionsOf(
  tx: Transaction,
  person: PersonId,
  after: Date,
): Promise<readonly StoredSession[]> {
  const rows = await tx
    .selectFrom("session")
    .selectAll()
    .where("person", "=", person)
    .where("ends_at", ">", after)
    .orderBy("seen_at", "desc")
    .execute();
  return rows.map(present);
}

export async function deleteEndedSessions(tx: Transaction, before: Date): Promise<void> {
  await tx.deleteFrom("session").where("ends_at", "<", before).execute();
}

/** Ends a person's sessions; all of them, or all but one. */
export async function endSessionsOf(
  tx: Transaction,
  person: PersonId,
  at: Date,
  butNot?: string,
): Promise<void> {
  await tx
    .updateTable("session")
    .set({ ends_at: at })
    .where("person", "=", person)
    .where("ends_at", ">", at)
    .where("token_hash", "!=", butNot ?? "")
    .execute();
}

function present(row: Selectable<Schema["session"]>): StoredSession {
  return {
    tokenHash: row.token_hash,
    person: row.person,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    rotatedAt: row.rotated_at,
    endsAt: row.ends_at,
  };
}
