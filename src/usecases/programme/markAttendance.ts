import type { Actor } from "../../domain/access/actor.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { saveAttendance } from "../../store/programme/attendance.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findSession } from "../../store/programme/session.ts";
import type { Needs } from "../needs.ts";

/**
 * Marks who came to a session, on its day or later.
 * @param came ids of people, as they were sent: everybody else who sits did not come
 */
export const markAttendance =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: ProgrammeSessionId,
    came: ReadonlySet<string>,
  ): Promise<Result<undefined, "noSuchSession" | "tooEarly">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      const cohort = session && (await findCohort(tx, session.cohortId));
      if (!cohort || !mayTendCohort(actor, cohort)) return err("noSuchSession");
      if (session.on > dayInStockholm(now())) return err("tooEarly");
      for (const { state, person } of await applicationsTo(tx, cohort.id))
        if (state === "seated") await saveAttendance(tx, id, person, came.has(person));
      const kind = "attendance.marked";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
