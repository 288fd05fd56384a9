import type { Actor } from "../../domain/access/actor.ts";
import type { LinkedProgrammeId, ActivityLink } from "../../domain/training/activityLink.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { isMet } from "../../domain/programme/prerequisiteStanding.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import { beginCourse } from "../beginCourse.ts";
import { ownPrerequisites } from "../ownPrerequisites.ts";
import { seekSeat, type SeekNeeds } from "../seekSeat.ts";

/**
 * Does what an accepted offer leads to: begins the course, or asks for a seat in the programme's cohort that closes
 * first of those that can be applied to. Where the programme asks for a course first, that course is begun: the
 * seat comes after it. A dialogue is begun by whoever plays it.
 * @returns where it leads, also where nothing could be begun there just now; undefined when it leads nowhere
 */
export async function followOffer(
  tx: Transaction,
  needs: SeekNeeds,
  actor: Actor,
  activityId: string,
): Promise<ActivityLink | undefined> {
  const link = (await activityLinks(tx)).get(activityId);
  if (link?.kind === "course") await beginCourse(tx, needs, actor, link.id);
  if (link?.kind === "programme") return (await seekSeatIn(tx, needs, actor, link.id)) ?? link;
  return link;
}

/** @returns where to go first, where that is not the programme */
async function seekSeatIn(
  tx: Transaction,
  needs: SeekNeeds,
  actor: Actor,
  programme: LinkedProgrammeId,
): Promise<ActivityLink | undefined> {
  const today = dayInStockholm(needs.now());
  const open = (await cohortsOf(tx, programme))
    .filter(({ applyBy }) => applyBy >= today)
    .toSorted((one, other) => (one.applyBy < other.applyBy ? -1 : 1));
  for (const { id } of open) {
    const sought = await seekSeat(tx, needs, actor, id);
    if (sought.ok || sought.error === "alreadyApplied") return undefined;
    if (sought.error === "prerequisitesRemain") break;
  }
  return beginWhatRemains(tx, needs, actor, programme);
}

async function beginWhatRemains(
  tx: Transaction,
  needs: SeekNeeds,
  actor: Actor,
  id: LinkedProgrammeId,
): Promise<ActivityLink | undefined> {
  const today = dayInStockholm(needs.now());
  const programme = await findProgramme(tx, id);
  const own = programme && (await ownPrerequisites(tx, needs.content, { actor, today }, programme));
  if (own?.areMet !== false) return undefined;
  for (const { prerequisite, standing } of own.all) {
    if (prerequisite.kind !== "course" || isMet(standing)) continue;
    await beginCourse(tx, needs, actor, prerequisite.id);
    return { kind: "course", id: prerequisite.id };
  }
  return undefined;
}
