import type { Actor } from "../../domain/access/actor.ts";
import { isLive, type CohortId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { applicationsTo, saveApplication } from "../../store/programme/application.ts";
import { holdCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { askToTell, type TellNeeds } from "./askToTell.ts";
import { endOfferOf } from "../endOfferOf.ts";
import { fillSeats } from "../fillSeats.ts";
import { leftCohort } from "../programmeActs.ts";

/** Leaves a seat or a place in line; a seat that becomes free goes to the next who waits. */
export const withdrawApplication =
  (needs: Pick<Needs, "database"> & TellNeeds & RecordNeeds) =>
  (actor: Actor, id: CohortId): Promise<Result<undefined, "noSuchApplication">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(needs.now());
      const cohort = await holdCohort(tx, id);
      const applications = cohort ? await applicationsTo(tx, id) : [];
      const own = applications.find((one) => one.person === actor.person && isLive(one));
      if (!cohort || !own) return err("noSuchApplication");
      await saveApplication(tx, { ...own, state: "withdrawn", endedOn: today });
      await endOfferOf(tx, actor.person, cohort.programmeId, "leftSeat", today);
      const programme = await findProgramme(tx, cohort.programmeId);
      if (programme) await recordActs(tx, needs, actor.person, [leftCohort({ programme, cohort }, own)]);
      await askToTell(tx, needs, actor.tenant, await fillSeats(tx, cohort, today));
      return ok();
    });
