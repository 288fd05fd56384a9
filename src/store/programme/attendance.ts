import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function saveAttendance(
  tx: Transaction,
  session: ProgrammeSessionId,
  person: PersonId,
  came: boolean,
): Promise<void> {
  await tx
    .insertInto("programme_attendance")
    .values({ session, person, came })
    .onConflict((conflict) => conflict.columns(["tenant", "session", "person"]).doUpdateSet({ came }))
    .execute();
}

/** Who came, by person; who is missing has not been marked. */
export async function attendanceAt(
  tx: Transaction,
  session: ProgrammeSessionId,
): Promise<ReadonlyMap<PersonId, boolean>> {
  const rows = await tx
    .selectFrom("programme_attendance")
    .select(["person", "came"])
    .where("session", "=", session)
    .execute();
  return new Map(rows.map(({ person, came }) => [person, came]));
}
