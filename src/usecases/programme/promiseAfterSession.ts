import type { Actor } from "../../domain/access/actor.ts";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { holdCohort } from "../../store/programme/cohort.ts";
import { findSession } from "../../store/programme/session.ts";
import { insertSessionCommitment, sessionCommitmentOf } from "../../store/programme/sessionCommitment.ts";
import type { Needs } from "../needs.ts";
import { promiseInPlan, type PromiseFault } from "../promiseInPlan.ts";

/** Two weeks: long enough to try, short enough to remember. */
const daysToLookBack = 14;

/** Whoever has been to a session promises one thing, which goes into the own plan. Promising twice changes nothing. */
export const promiseAfterSession =
  ({ database, now, newId }: Pick<Needs, "database" | "now" | "newId">) =>
  (
    actor: Actor,
    id: ProgrammeSessionId,
    text: string,
  ): Promise<Result<undefined, "noSuchSession" | "tooEarly" | { readonly promise: PromiseFault }>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
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
      const promised = await promiseInPlan(tx, { newId }, actor, {
        text,
        lookBackOn,
        from: { kind: "session", id },
      });
      if (!promised.ok) return err({ promise: promised.error });
      await insertSessionCommitment(tx, id, actor.person, promised.value);
      return ok();
    });
