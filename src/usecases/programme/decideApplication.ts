import type { Actor } from "../../domain/access/actor.ts";
import { mayDecideApplication } from "../../domain/programme/mayDecideApplication.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import type { ApplicationId, CohortId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findApplication, saveApplication } from "../../store/programme/application.ts";
import { holdCohort } from "../../store/programme/cohort.ts";
import type { Needs } from "../needs.ts";
import { askToTell, type TellNeeds } from "./askToTell.ts";
import { fillSeats } from "../fillSeats.ts";

export interface Decided {
  readonly cohort: CohortId;
  /** The person sees who takes part in the cohort. */
  readonly mayTend: boolean;
}

/** The line manager says yes or no. A yes is a place in line, and a seat where there is one. */
export const decideApplication =
  (needs: Pick<Needs, "database" | "newOrderedId"> & TellNeeds) =>
  (
    actor: Actor,
    id: ApplicationId,
    isApproved: boolean,
  ): Promise<Result<Decided, "noSuchApplication" | "alreadyDecided">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      const before = await findApplication(tx, id);
      if (!before || !mayDecideApplication(actor, before)) return err("noSuchApplication");
      const cohort = await holdCohort(tx, before.cohortId);
      const application = await findApplication(tx, id);
      if (!cohort || application?.state !== "awaitsApproval") return err("alreadyDecided");
      await saveApplication(
        tx,
        isApproved
          ? { ...application, state: "waiting" }
          : { ...application, state: "refused", endedOn: today },
      );
      await askToTell(tx, needs, actor.tenant, await fillSeats(tx, cohort, today));
      const kind = isApproved ? "application.approved" : "application.refused";
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind,
        subject: id,
      });
      return ok({ cohort: cohort.id, mayTend: mayTendCohort(actor, cohort) });
    });
