import type { Actor } from "../../domain/access/actor.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import type { CohortId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { deleteSession, findSession } from "../../store/programme/session.ts";
import type { Needs } from "../needs.ts";

/** Takes a session away with who came to it; promises stay in their owners' plans. @returns the cohort's id */
export const removeSession =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: ProgrammeSessionId): Promise<Result<CohortId, "noSuchSession">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const session = await findSession(tx, id);
      const cohort = session && (await findCohort(tx, session.cohortId));
      if (!cohort || !mayTendCohort(actor, cohort)) return err("noSuchSession");
      await deleteSession(tx, id);
      return ok(cohort.id);
    });
