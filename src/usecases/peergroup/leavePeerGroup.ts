import type { Actor } from "../../domain/access/actor.ts";
import { mayMeetIn } from "../../domain/peergroup/mayMeetIn.ts";
import type { PeerGroupId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdGroup } from "../../store/peergroup/group.ts";
import { membersOf, saveLeaving } from "../../store/peergroup/member.ts";
import type { Needs } from "../needs.ts";

/** Somebody leaves a group, at any time and without saying why. Not logged: it is nobody else's business. */
export const leavePeerGroup =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerGroupId): Promise<Result<undefined, "noSuchGroup">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const group = await holdGroup(tx, id);
      if (!group || !mayMeetIn(actor, group, await membersOf(tx, id))) return err("noSuchGroup");
      await saveLeaving(tx, id, actor.person, dayInStockholm(now()));
      return ok();
    });
