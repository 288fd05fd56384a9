import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import { mayMeetIn } from "../../domain/peergroup/mayMeetIn.ts";
import {
  parseMeeting,
  type MeetingFaults,
  type WrittenMeeting,
} from "../../domain/peergroup/parsePeerGroup.ts";
import type { PeerGroup, PeerMeeting, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { findMeeting, saveMeetingTime } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface MovableMeeting {
  readonly group: PeerGroup;
  readonly meeting: PeerMeeting;
  /** The reader takes part in it. */
  readonly isMember: boolean;
}

/** A meeting that has not begun, for HR and the group's members: when and where it is can be changed. */
export const readMovableMeeting =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: PeerMeetingId): Promise<Result<MovableMeeting, "noSuchMeeting">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const movable = await movableMeeting(tx, actor, id);
      return movable ? ok(movable) : err("noSuchMeeting");
    });

export const moveMeetingTime =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (
    actor: Actor,
    id: PeerMeetingId,
    written: WrittenMeeting,
  ): Promise<Result<MovableMeeting, "noSuchMeeting" | MeetingFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const movable = await movableMeeting(tx, actor, id);
      if (!movable) return err("noSuchMeeting");
      const parsed = parseMeeting(written, movable.meeting.minutes, dayInStockholm(now()));
      if (!parsed.ok) return parsed;
      await saveMeetingTime(tx, id, parsed.value);
      return ok(movable);
    });

async function movableMeeting(
  tx: Transaction,
  actor: Actor,
  id: PeerMeetingId,
): Promise<MovableMeeting | undefined> {
  const meeting = await findMeeting(tx, id);
  const group = meeting && (await findGroup(tx, meeting.groupId));
  if (!group || group.endedOn !== undefined || meeting.run.kind !== "planned") return undefined;
  const isMember = mayMeetIn(actor, group, await membersOf(tx, group.id));
  return isMember || mayTendPeerGroups(actor) ? { group, meeting, isMember } : undefined;
}
