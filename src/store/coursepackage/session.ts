import type { Selectable } from "kysely";
import type {
  CourseSession,
  CourseSessionId,
  RegistrationId,
} from "../../domain/coursepackage/registration.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function insertSession(
  tx: Transaction,
  one: CourseSession,
  secrets: { readonly ticketHash: string; readonly fetchHash: string },
): Promise<void> {
  await tx
    .insertInto("course_session")
    .values({
      id: one.id,
      registration: one.registrationId,
      unit: one.unit,
      mode: one.mode,
      ticket_hash: secrets.ticketHash,
      fetch_hash: secrets.fetchHash,
      key_hash: null,
      launched_at: one.launchedAt,
      preferences_read_at: one.preferencesReadAt ?? null,
      initialized_at: one.initializedAt ?? null,
      judged_at: one.judgedAt ?? null,
      last_at: one.lastAt ?? null,
      ended_at: one.ended?.at ?? null,
      ending: one.ended?.by ?? null,
    })
    .execute();
}

/** A session by id. @param keyHash of the key that it must have been given; undefined asks for none */
export async function findSession(
  tx: Transaction,
  id: CourseSessionId,
  keyHash?: string,
): Promise<CourseSession | undefined> {
  let query = tx.selectFrom("course_session").selectAll().where("id", "=", id);
  if (keyHash !== undefined) query = query.where("key_hash", "=", keyHash);
  const row = await query.executeTakeFirst();
  return row && toSession(row);
}

/** Gives a session its key, once. @returns undefined when the secret is nobody's, it has one already, or it has ended */
export async function giveKey(
  tx: Transaction,
  fetchHash: string,
  keyHash: string,
): Promise<CourseSession | undefined> {
  const row = await tx
    .updateTable("course_session")
    .set({ key_hash: keyHash })
    .where("fetch_hash", "=", fetchHash)
    .where("key_hash", "is", null)
    .where("ended_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && toSession(row);
}

export async function findSessionByTicket(
  tx: Transaction,
  ticketHash: string,
): Promise<CourseSession | undefined> {
  const row = await tx
    .selectFrom("course_session")
    .selectAll()
    .where("ticket_hash", "=", ticketHash)
    .executeTakeFirst();
  return row && toSession(row);
}

/** Sessions of a registration, the latest first. */
export async function sessionsOf(
  tx: Transaction,
  registration: RegistrationId,
): Promise<readonly CourseSession[]> {
  const rows = await tx
    .selectFrom("course_session")
    .selectAll()
    .where("registration", "=", registration)
    .orderBy("launched_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toSession);
}

/** Writes how a session stands. */
export async function saveSession(tx: Transaction, session: CourseSession): Promise<void> {
  const { id, ended, preferencesReadAt, initializedAt, judgedAt, lastAt } = session;
  await tx
    .updateTable("course_session")
    .set({
      preferences_read_at: preferencesReadAt ?? null,
      initialized_at: initializedAt ?? null,
      judged_at: judgedAt ?? null,
      last_at: lastAt ?? null,
      ended_at: ended?.at ?? null,
      ending: ended?.by ?? null,
    })
    .where("id", "=", id)
    .execute();
}

function toSession(row: Selectable<Schema["course_session"]>): CourseSession {
  return {
    id: row.id,
    registrationId: row.registration,
    unit: row.unit,
    mode: row.mode,
    launchedAt: row.launched_at,
    preferencesReadAt: row.preferences_read_at ?? undefined,
    initializedAt: row.initialized_at ?? undefined,
    judgedAt: row.judged_at ?? undefined,
    lastAt: row.last_at ?? undefined,
    ended: row.ended_at === null || row.ending === null ? undefined : { at: row.ended_at, by: row.ending },
  };
}
