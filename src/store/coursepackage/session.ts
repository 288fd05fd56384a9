import type { Selectable } from "kysely";
import type { CourseSession, RegistrationId } from "../../domain/coursepackage/registration.ts";
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
      initialized_at: one.initializedAt ?? null,
      last_at: one.lastAt ?? null,
      ended_at: one.ended?.at ?? null,
      ending: one.ended?.by ?? null,
    })
    .execute();
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

function toSession(row: Selectable<Schema["course_session"]>): CourseSession {
  return {
    id: row.id,
    registrationId: row.registration,
    unit: row.unit,
    mode: row.mode,
    launchedAt: row.launched_at,
    initializedAt: row.initialized_at ?? undefined,
    lastAt: row.last_at ?? undefined,
    ended: row.ended_at === null || row.ending === null ? undefined : { at: row.ended_at, by: row.ending },
  };
}
