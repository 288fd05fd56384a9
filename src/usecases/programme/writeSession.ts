import type { Actor } from "../../domain/access/actor.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import {
  parseSession,
  type SessionFaults,
  type WrittenSession,
} from "../../domain/programme/parseSession.ts";
import type { CohortId, ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findCohort } from "../../store/programme/cohort.ts";
import { findSession, saveSession } from "../../store/programme/session.ts";
import type { Needs } from "../needs.ts";

/** A session to change, or the cohort in which one begins, with the id that it gets where a form has said so. */
export type SessionWish =
  | { readonly session: ProgrammeSessionId }
  | { readonly cohort: CohortId; readonly id?: ProgrammeSessionId };

/**
 * Writes a session, as HR or whoever leads the cohort. One that is sent twice, as when the answer to the first was
 * lost, is there once.
 * @returns the cohort's id
 */
export const writeSession =
  ({ database, now, newId }: Pick<Needs, "database" | "now" | "newId">) =>
  (
    actor: Actor,
    wish: SessionWish,
    written: WrittenSession,
  ): Promise<Result<CohortId, "noSuchSession" | SessionFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const id = "session" in wish ? wish.session : (wish.id ?? (newId() as ProgrammeSessionId)); // a new id becomes a session's here
      const before = await findSession(tx, id);
      const cohortId = "cohort" in wish ? wish.cohort : before?.cohortId;
      const cohort = cohortId && (await findCohort(tx, cohortId));
      if (!cohort || !mayTendCohort(actor, cohort)) return err("noSuchSession");
      if ("cohort" in wish && before)
        return before.cohortId === cohort.id ? ok(cohort.id) : err("noSuchSession");
      const parsed = parseSession(written, dayInStockholm(now()));
      if (!parsed.ok) return parsed;
      await saveSession(tx, { id, cohortId: cohort.id, ...parsed.value });
      return ok(cohort.id);
    });
