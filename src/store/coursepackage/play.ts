import type {
  CourseSessionId,
  RegistrationId,
  SessionEnding,
} from "../../domain/coursepackage/registration.ts";
import type { Play } from "../../domain/coursepackage/scorm/attempt.ts";
import type { Transaction } from "../transaction.ts";

export async function insertPlay(tx: Transaction, play: Omit<Play, "isOver">): Promise<void> {
  await tx
    .insertInto("course_play")
    .values({
      session: play.session,
      attempt: play.attempt,
      seconds_before: play.secondsBefore,
      is_resumed: play.isResumed,
      sequence: play.sequence,
      language: play.language,
      back: play.back,
    })
    .execute();
}

export async function findPlay(tx: Transaction, session: CourseSessionId): Promise<Play | undefined> {
  const row = await tx
    .selectFrom("course_play")
    .selectAll()
    .where("session", "=", session)
    .executeTakeFirst();
  return (
    row && {
      session: row.session,
      attempt: row.attempt,
      secondsBefore: row.seconds_before,
      isResumed: row.is_resumed,
      sequence: row.sequence,
      language: row.language,
      isOver: row.is_over,
      back: row.back,
    }
  );
}

export async function setSequence(
  tx: Transaction,
  session: CourseSessionId,
  sequence: number,
): Promise<void> {
  await tx.updateTable("course_play").set({ sequence }).where("session", "=", session).execute();
}

/** Notes that a session tells something. @param ended undefined: it goes on */
export async function noteSession(
  tx: Transaction,
  session: CourseSessionId,
  { initializedAt, at, ended }: { readonly initializedAt: Date; readonly at: Date; readonly ended: boolean },
): Promise<void> {
  const ending = ended ? ({ ended_at: at, ending: "terminated" } as const) : {};
  await tx
    .updateTable("course_session")
    .set({ initialized_at: initializedAt, last_at: at, ...ending })
    .where("id", "=", session)
    .execute();
}

/** Another launch comes after all sessions of a registration: those that are open are ended. */
export async function supersedeSessions(
  tx: Transaction,
  registration: RegistrationId,
  at: Date,
  ending: SessionEnding,
): Promise<void> {
  await tx
    .updateTable("course_session")
    .set({ ended_at: at, ending })
    .where("registration", "=", registration)
    .where("ended_at", "is", null)
    .execute();
  await tx
    .updateTable("course_play")
    .set({ is_over: true })
    .where("session", "in", (query) =>
      query.selectFrom("course_session").select("id").where("registration", "=", registration),
    )
    .execute();
}
