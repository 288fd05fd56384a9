import type { Actor } from "../../domain/access/actor.ts";
import { mayMeetIn } from "../../domain/peergroup/mayMeetIn.ts";
import type { PeerGroup, PeerMeeting, PeerMeetingId, PeerMember } from "../../domain/peergroup/peerGroup.ts";
import { holdGroup } from "../../store/peergroup/group.ts";
import { findMeeting } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import type { Transaction } from "../../store/transaction.ts";

export interface OpenMeeting {
  readonly group: PeerGroup;
  readonly meeting: PeerMeeting;
  readonly members: readonly PeerMember[];
}

/**
 * A meeting, for a member alone, and held until the transaction ends: of two who do something at once the second sees
 * what the first did. Undefined for everybody else, and when the group has ended.
 */
export async function openMeeting(
  tx: Transaction,
  actor: Actor,
  id: PeerMeetingId,
): Promise<OpenMeeting | undefined> {
  const known = await findMeeting(tx, id);
  const group = known && (await holdGroup(tx, known.groupId));
  const meeting = group && (await findMeeting(tx, id));
  if (!meeting) return undefined;
  const members = await membersOf(tx, group.id);
  return mayMeetIn(actor, group, members) ? { group, meeting, members } : undefined;
}
