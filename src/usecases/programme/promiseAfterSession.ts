import type { Actor } from "../../domain/access/actor.ts";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { holdCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { findSession } from "../../store/programme/session.ts";
import { insertSessionCommitment, sessionCommitmentOf } from "../../store/programme/sessionCommitment.ts";
import type { Needs } from "../needs.ts";
import { promiseInPlan, type PromiseFault } from "../promiseInPlan.ts";
import type { RecordNeeds } from "../recordActs.ts";
import { sessionThing } from "../programmeActs.ts";

/** Two weeks: long enough to try, short enough to remember. */
const daysToLookBack = 14;

/** Whoever has been to a session promises one thing, which goes into the own plan. Promising twice changes nothing. */
export const promiseAfterSession =
  (needs: Pick<Needs, "database"> & RecordNeeds) =>
  (
    actor: Actor,
    id: ProgrammeSessionId,
    text: string,
  ): Promise<Result<undefined, "noSuchSession" | "tooEarly" | { readonly promise: PromiseFault }>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      const session = await findSession(tx, id);
      const cohort = session && (await holdCohort(tx, session.cohortId));
      const takesPart =
        cohort &&
        (await applicationsTo(tx, cohort.id)).some(
          ({ state, person }) => state === "seated" && person === actor.person,
        );
      if (takesPart !== true) return err("noSuchSession");
      if (session.on > today) return err("tooEarly");
      if ((await sessionCommitmentOf(tx, id, actor.person)) !== undefined) return ok();
      const lookBackOn = addDays(today, daysToLookBack);
      const programme = await findProgramme(tx, cohort.programmeId);
      const promised = await promiseInPlan(tx, needs, actor, {
        text,
        lookBackOn,
        from: { kind: "session", id },
        ...(programme ? { within: sessionThing(programme, session) } : {}),
      });
      if (!promised.ok) return err({ promise: promised.error });
      await insertSessionCommitment(tx, id, actor.person, promised.value);
      return ok();
    });
