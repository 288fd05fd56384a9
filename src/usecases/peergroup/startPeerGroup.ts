import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import {
  parsePeerGroup,
  type PeerGroupFaults,
  type WrittenPeerGroup,
} from "../../domain/peergroup/parsePeerGroup.ts";
import type { PeerGroupId, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertGroup } from "../../store/peergroup/group.ts";
import { insertMeetings } from "../../store/peergroup/meeting.ts";
import type { Needs } from "../needs.ts";

/** HR starts a group with its meetings; people are asked afterwards. @returns its id */
export const startPeerGroup =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (actor: Actor, written: WrittenPeerGroup): Promise<Result<PeerGroupId, "notAllowed" | PeerGroupFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendPeerGroups(actor)) return err("notAllowed");
      const parsed = parsePeerGroup(written, dayInStockholm(now()));
      if (!parsed.ok) return parsed;
      const id = newId() as PeerGroupId; // a new id becomes a group's here
      const { name, audience, meetings } = parsed.value;
      await insertGroup(tx, { id, name, audience, endedOn: undefined });
      await insertMeetings(
        tx,
        meetings.map((meeting) => ({ ...meeting, groupId: id, id: newId() as PeerMeetingId })), // as above
      );
      const kind = "peerGroup.started";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok(id);
    });
