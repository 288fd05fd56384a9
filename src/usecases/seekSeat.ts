import type { Actor } from "../domain/access/actor.ts";
import { mayTakeProgramme } from "../domain/programme/mayTakeProgramme.ts";
import {
  isLive,
  type Application,
  type ApplicationId,
  type ApplicationState,
  type CohortId,
} from "../domain/programme/programme.ts";
import { dayInStockholm } from "../domain/shared/day.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { applicationsTo, saveApplication } from "../store/programme/application.ts";
import { holdCohort } from "../store/programme/cohort.ts";
import { findProgramme } from "../store/programme/programme.ts";
import type { Transaction } from "../store/transaction.ts";
import { fillSeats } from "./fillSeats.ts";
import { lineManagers } from "./lineManagers.ts";
import { appliedToCohort } from "./programmeActs.ts";
import type { Content } from "./needs.ts";
import { ownPrerequisites } from "./ownPrerequisites.ts";
import { recordActs, type RecordNeeds } from "./recordActs.ts";

export type ApplyRefusal = "noSuchCohort" | "tooLate" | "alreadyApplied" | "prerequisitesRemain";

export type SeekNeeds = { readonly content: Content } & RecordNeeds;

/**
 * Applies to a cohort: a seat where there is one, else a place in line. Where approval is asked for and somebody
 * leads the person, that one says yes first; so too where something remains to be done and that does not bind: HR
 * says yes where nobody leads the person. What is asked for counts when one applies: it takes nothing back. Not logged: HR sees who takes part, on the cohort's page.
 */
export async function seekSeat(
  tx: Transaction,
  needs: SeekNeeds,
  actor: Actor,
  id: CohortId,
  substituteMinutes = 0,
): Promise<Result<ApplicationState, ApplyRefusal>> {
  const today = dayInStockholm(needs.now());
  const cohort = await holdCohort(tx, id);
  const programme = cohort && (await findProgramme(tx, cohort.programmeId));
  if (!programme || !mayTakeProgramme(actor, programme)) return err("noSuchCohort");
  if (cohort.applyBy < today) return err("tooLate");
  const applications = await applicationsTo(tx, id);
  const own = applications.find(({ person }) => person === actor.person);
  if (own && isLive(own)) return err("alreadyApplied");
  const { areMet } = await ownPrerequisites(tx, needs.content, { actor, today }, programme);
  if (!areMet && programme.prerequisites.areBinding) return err("prerequisitesRemain");
  const [approver] = cohort.needsApproval || !areMet ? await lineManagers(tx, actor, today) : [];
  const state = approver || !areMet ? "awaitsApproval" : "waiting";
  const application: Application = {
    id: own?.id ?? (needs.newId() as ApplicationId), // a new id becomes an application's here
    cohortId: id,
    person: actor.person,
    state,
    queue: Math.max(0, ...applications.map(({ queue }) => queue)) + 1,
    approver: approver?.person,
    seatedOn: undefined,
    endedOn: undefined,
    substituteMinutes,
    refusal: "",
  };
  await saveApplication(tx, application);
  const applied = appliedToCohort({ programme, cohort }, application);
  await recordActs(tx, needs, actor.person, [applied]);
  const seated = await fillSeats(tx, cohort, today);
  return ok(seated.some(({ person }) => person === actor.person) ? "seated" : state);
}
