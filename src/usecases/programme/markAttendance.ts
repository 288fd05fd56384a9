import type { Actor } from "../../domain/access/actor.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import type { Cohort, ProgrammeSession, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { attendanceAt, saveAttendance } from "../../store/programme/attendance.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { findSession } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { recordActs, unrecordActs, type RecordNeeds } from "../recordActs.ts";
import { attendedKey, attendedSession } from "../programmeActs.ts";

/**
 * Marks who came to a session, on its day or later.
 * @param came ids of people, as they were sent: everybody else who sits did not come
 */
export const markAttendance =
  (needs: Pick<Needs, "database" | "newOrderedId"> & RecordNeeds) =>
  (
    actor: Actor,
    id: ProgrammeSessionId,
    came: ReadonlySet<string>,
  ): Promise<Result<undefined, "noSuchSession" | "tooEarly">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      const cohort = session && (await findCohort(tx, session.cohortId));
      if (!cohort || !mayTendCohort(actor, cohort)) return err("noSuchSession");
      if (session.on > dayInStockholm(needs.now())) return err("tooEarly");
      const before = await attendanceAt(tx, id);
      const seated = (await applicationsTo(tx, cohort.id)).filter(({ state }) => state === "seated");
      for (const { person } of seated) await saveAttendance(tx, id, person, came.has(person));
      const changed = seated.filter(({ person }) => came.has(person) !== (before.get(person) ?? false));
      await tellAttendance(tx, needs, { cohort, session, came, people: changed.map(({ person }) => person) });
      const kind = "attendance.marked";
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind,
        subject: id,
      });
      return ok();
    });

/** Tells each person's own record, in the order of their ids: two who mark at once do not wait for each other. */
async function tellAttendance(
  tx: Transaction,
  needs: RecordNeeds,
  at: {
    readonly cohort: Cohort;
    readonly session: ProgrammeSession;
    readonly came: ReadonlySet<string>;
    readonly people: readonly PersonId[];
  },
): Promise<void> {
  const programme = await findProgramme(tx, at.cohort.programmeId);
  if (!programme) return;
  for (const person of at.people.toSorted()) {
    if (!at.came.has(person)) {
      await unrecordActs(tx, needs, person, [attendedKey(at.session, person)]);
      continue;
    }
    const attended = attendedSession({ programme, cohort: at.cohort }, at.session, person);
    await recordActs(tx, needs, person, [attended]);
  }
}
