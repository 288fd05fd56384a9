import type { Actor } from "../../domain/access/actor.ts";
import type { LinkedProgrammeId, ActivityLink } from "../../domain/training/activityLink.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { activityLinks } from "../../store/training/activityLink.ts";
import type { Transaction } from "../../store/transaction.ts";
import { beginCourse } from "../beginCourse.ts";
import type { Needs } from "../needs.ts";
import type { RecordNeeds } from "../recordActs.ts";
import { seekSeat } from "../seekSeat.ts";

/**
 * Does what an accepted offer leads to: begins the course, or asks for a seat in the programme's cohort that closes
 * first of those that can be applied to. A dialogue is begun by whoever plays it.
 * @returns where it leads, also where nothing could be begun there just now; undefined when it leads nowhere
 */
export async function followOffer(
  tx: Transaction,
  needs: Pick<Needs, "content"> & RecordNeeds,
  actor: Actor,
  activityId: string,
): Promise<ActivityLink | undefined> {
  const link = (await activityLinks(tx)).get(activityId);
  if (link?.kind === "course") await beginCourse(tx, needs, actor, link.id);
  if (link?.kind === "programme") await seekSeatIn(tx, needs, actor, link.id);
  return link;
}

async function seekSeatIn(
  tx: Transaction,
  needs: RecordNeeds,
  actor: Actor,
  programme: LinkedProgrammeId,
): Promise<void> {
  const today = dayInStockholm(needs.now());
  const open = (await cohortsOf(tx, programme))
    .filter(({ applyBy }) => applyBy >= today)
    .toSorted((one, other) => (one.applyBy < other.applyBy ? -1 : 1));
  for (const { id } of open) {
    const sought = await seekSeat(tx, needs, actor, id);
    if (sought.ok || sought.error === "alreadyApplied") return;
  }
}
