import type { Actor } from "../../domain/access/actor.ts";
import { mayTakeProgramme } from "../../domain/programme/mayTakeProgramme.ts";
import { isLive, type LeadershipProgramme } from "../../domain/programme/programme.ts";
import type { Day } from "../../domain/shared/day.ts";
import { applicationsTo } from "../../store/programme/application.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import { offersTo } from "../../store/training/offer.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { ownPrerequisites } from "../ownPrerequisites.ts";

/**
 * Programmes that the person has accepted an offer of, that asked for something first, and where that is done: what
 * is left is to apply.
 */
export async function seatsToSeek(
  tx: Transaction,
  content: Content,
  actor: Actor,
  today: Day,
): Promise<readonly LeadershipProgramme[]> {
  const accepted = (await offersTo(tx, actor.person)).filter(({ state }) => state.kind === "accepted");
  if (accepted.length === 0) return [];
  const links = await activityLinks(tx);
  const ids = accepted.flatMap(({ activityId }) => {
    const link = links.get(activityId);
    return link?.kind === "programme" ? [link.id] : [];
  });
  const toSeek: LeadershipProgramme[] = [];
  for (const id of new Set(ids)) {
    const programme = await findProgramme(tx, id);
    if (!programme || programme.prerequisites.all.length === 0 || !mayTakeProgramme(actor, programme))
      continue;
    if (!(await isToApply(tx, actor, programme, today))) continue;
    if ((await ownPrerequisites(tx, content, { actor, today }, programme)).areMet) toSeek.push(programme);
  }
  return toSeek;
}

/** Some cohort can be applied to, and the person has no application in any. */
async function isToApply(
  tx: Transaction,
  { person }: Actor,
  { id }: LeadershipProgramme,
  today: Day,
): Promise<boolean> {
  const cohorts = await cohortsOf(tx, id);
  for (const cohort of cohorts)
    if ((await applicationsTo(tx, cohort.id)).some((one) => one.person === person && isLive(one)))
      return false;
  return cohorts.some(({ applyBy }) => applyBy >= today);
}
