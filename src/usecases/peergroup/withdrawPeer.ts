import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import { stateOfMember, type PeerGroupId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdGroup } from "../../store/peergroup/group.ts";
import { deleteMember, membersOf, saveLeaving } from "../../store/peergroup/member.ts";
import type { Needs } from "../needs.ts";

/** HR takes back that somebody was asked, or takes somebody out of a group. */
export const withdrawPeer =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: PeerGroupId,
    person: PersonId,
  ): Promise<Result<undefined, "notAllowed" | "noSuchGroup" | "noSuchMember">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendPeerGroups(actor)) return err("notAllowed");
      const group = await holdGroup(tx, id);
      if (!group || group.endedOn !== undefined) return err("noSuchGroup");
      const member = (await membersOf(tx, id)).find((one) => one.person === person);
      const state = member && stateOfMember(member);
      if (state === "asked") await deleteMember(tx, id, person);
      else if (state === "in") await saveLeaving(tx, id, person, dayInStockholm(now()));
      else return err("noSuchMember");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "peerGroup.withdrew",
        subject: id,
      });
      return ok();
    });
