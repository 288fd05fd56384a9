import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import { parseCohort, type CohortFaults, type WrittenCohort } from "../../domain/programme/parseCohort.ts";
import type { CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwnerByEmail } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { holdCohort, saveCohort } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import type { Needs } from "../needs.ts";
import { askToTell, type TellNeeds } from "./askToTell.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { fillSeats } from "../fillSeats.ts";
import { cohortOpened } from "../programmeActs.ts";

/** A cohort to change, or the programme in which one begins. */
export type CohortWish = { readonly cohort: CohortId } | { readonly programme: ProgrammeId };

type WriteNeeds = Pick<Needs, "database" | "newOrderedId"> & TellNeeds & RecordNeeds;

/** Writes a cohort. More seats than before go to those who wait. @returns its id */
export const writeCohort =
  (needs: WriteNeeds) =>
  (
    actor: Actor,
    wish: CohortWish,
    written: WrittenCohort,
  ): Promise<Result<CohortId, "notAllowed" | "noSuchCohort" | CohortFaults>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      const before = "cohort" in wish ? await holdCohort(tx, wish.cohort) : undefined;
      const programmeId = "programme" in wish ? wish.programme : before?.programmeId;
      const programme = programmeId && (await findProgramme(tx, programmeId));
      if (!programme) return err("noSuchCohort");
      const today = dayInStockholm(needs.now());
      const applications = before ? await applicationsTo(tx, before.id) : [];
      const seatedBefore = applications.filter(({ state }) => state === "seated").length;
      const parsed = parseCohort(written, { today, seated: seatedBefore });
      const email = written.leader.trim();
      const leader = email === "" ? undefined : await findOwnerByEmail(tx, email);
      const lost: CohortFaults = email !== "" && !leader ? { leader: "noSuchPerson" } : {};
      if (!parsed.ok) return err({ ...parsed.error, ...lost });
      if (lost.leader !== undefined) return err(lost);
      const id = before?.id ?? (needs.newId() as CohortId); // a new id becomes a cohort's here
      const cohort = { id, programmeId: programme.id, ...parsed.value, leader: leader?.id };
      await saveCohort(tx, cohort);
      await recordActs(tx, needs, undefined, [cohortOpened({ programme, cohort })]);
      const seated = await fillSeats(tx, cohort, today);
      await askToTell(tx, needs, actor.tenant, seated);
      const kind = "cohort.written";
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind,
        subject: id,
      });
      return ok(id);
    });
