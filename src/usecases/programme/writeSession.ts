import type { Actor } from "../../domain/access/actor.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import {
  parseSession,
  type SessionFaults,
  type WrittenSession,
} from "../../domain/programme/parseSession.ts";
import type { CohortId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findSession, saveSession } from "../../store/programme/session.ts";
import type { Needs } from "../needs.ts";

/** A session to change, or the cohort in which one begins. */
export type SessionWish = { readonly session: ProgrammeSessionId } | { readonly cohort: CohortId };

/** Writes a session, as HR or whoever leads the cohort. @returns the cohort's id */
export const writeSession =
  ({ database, newId }: Pick<Needs, "database" | "newId">) =>
  (
    actor: Actor,
    wish: SessionWish,
    written: WrittenSession,
  ): Promise<Result<CohortId, "noSuchSession" | SessionFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const before = "session" in wish ? await findSession(tx, wish.session) : undefined;
      const cohortId = "cohort" in wish ? wish.cohort : before?.cohortId;
      const cohort = cohortId && (await findCohort(tx, cohortId));
      if (!cohort || !mayTendCohort(actor, cohort)) return err("noSuchSession");
      const parsed = parseSession(written);
      if (!parsed.ok) return parsed;
      const id = before?.id ?? (newId() as ProgrammeSessionId); // a new id becomes a session's here
      await saveSession(tx, { id, cohortId: cohort.id, ...parsed.value });
      return ok(cohort.id);
    });
