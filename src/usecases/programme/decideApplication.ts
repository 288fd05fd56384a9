import type { Actor } from "../../domain/access/actor.ts";
import { mayDecideApplication } from "../../domain/programme/mayDecideApplication.ts";
import { mayTendCohort } from "../../domain/programme/mayTendCohort.ts";
import { parseReason } from "../../domain/programme/parseReason.ts";
import type { Application, ApplicationId, CohortId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findApplication, saveApplication } from "../../store/programme/application.ts";
import { holdCohort } from "../../store/programme/cohort.ts";
import type { Needs } from "../needs.ts";
import { askToTell, type TellNeeds } from "./askToTell.ts";
import { endOfferOf } from "../endOfferOf.ts";
import { fillSeats } from "../fillSeats.ts";

export interface Decided {
  readonly cohort: CohortId;
  /** The person sees who takes part in the cohort. */
  readonly mayTend: boolean;
}

/** A no has a reason, which the person reads. */
export type Decision = { readonly kind: "yes" } | { readonly kind: "no"; readonly reason: string };

export type DecideFault = "noSuchApplication" | "alreadyDecided" | { readonly reason: "empty" | "tooLong" };

/** The line manager says yes or no. A yes is a place in line, and a seat where there is one; the person is told. */
export const decideApplication =
  (needs: Pick<Needs, "database" | "newOrderedId"> & TellNeeds) =>
  (actor: Actor, id: ApplicationId, decision: Decision): Promise<Result<Decided, DecideFault>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      const before = await findApplication(tx, id);
      if (!before || !mayDecideApplication(actor, before)) return err("noSuchApplication");
      const cohort = await holdCohort(tx, before.cohortId);
      const application = await findApplication(tx, id);
      if (!cohort || application?.state !== "awaitsApproval") return err("alreadyDecided");
      const isApproved = decision.kind === "yes";
      const refusal = isApproved ? ok("") : parseReason(decision.reason);
      if (!refusal.ok) return err({ reason: refusal.error });
      const decided: Application = isApproved
        ? { ...application, state: "waiting" }
        : { ...application, state: "refused", endedOn: today, refusal: refusal.value };
      await saveApplication(tx, decided);
      if (!isApproved) await endOfferOf(tx, decided.person, cohort.programmeId, "seatRefused", today);
      const seated = await fillSeats(tx, cohort, today);
      const others = seated.filter((one) => one.id !== decided.id);
      await askToTell(tx, needs, actor.tenant, [decided, ...others]);
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
