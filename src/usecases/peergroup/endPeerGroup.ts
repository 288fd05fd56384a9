import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import type { PeerGroupId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { endGroupOn, holdGroup } from "../../store/peergroup/group.ts";
import type { Needs } from "../needs.ts";

/** HR ends a group. Who had which role goes with it; what members wrote for themselves stays theirs. */
export const endPeerGroup =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: PeerGroupId): Promise<Result<undefined, "notAllowed" | "noSuchGroup">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendPeerGroups(actor)) return err("notAllowed");
      const group = await holdGroup(tx, id);
      if (!group || group.endedOn !== undefined) return err("noSuchGroup");
      await endGroupOn(tx, id, dayInStockholm(now()));
      const kind = "peerGroup.ended";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
