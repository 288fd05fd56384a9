import type { Actor } from "../access/actor.ts";
import { peersIn, type PeerGroup, type PeerMember } from "./peerGroup.ts";

/** Those who have said yes read the group's meetings and take part, as long as neither they nor the group has ended. */
export function mayMeetIn(
  actor: Actor,
  group: Pick<PeerGroup, "endedOn">,
  members: readonly PeerMember[],
): boolean {
  return group.endedOn === undefined && peersIn(members).includes(actor.person);
}
