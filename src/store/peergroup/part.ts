import type { PeerGroupId, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { roleOf, type PeerRoles, type RoleInMeeting } from "../../domain/peergroup/rotateRoles.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Who is there, with which role, in place of what was written before. */
export async function saveParts(
  tx: Transaction,
  meeting: PeerMeetingId,
  there: readonly PersonId[],
  roles: PeerRoles,
): Promise<void> {
  await tx.deleteFrom("peer_part").where("meeting", "=", meeting).execute();
  await tx
    .insertInto("peer_part")
    .values(there.map((person) => ({ meeting, person, role: roleOf(roles, person) })))
    .execute();
}

export interface PeerPart {
  readonly person: PersonId;
  readonly role: RoleInMeeting;
}

/** Who is there while a meeting goes on; afterwards those alone who had a role of their own. */
export async function partsOf(tx: Transaction, meeting: PeerMeetingId): Promise<readonly PeerPart[]> {
  return tx
    .selectFrom("peer_part")
    .select(["person", "role"])
    .where("meeting", "=", meeting)
    .orderBy("person")
    .execute();
}

/** When a meeting has been held nobody needs to know who else was there. */
export async function forgetSupervisors(tx: Transaction, meeting: PeerMeetingId): Promise<void> {
  await tx.deleteFrom("peer_part").where("meeting", "=", meeting).where("role", "=", "supervisor").execute();
}

/** The roles of a group's meetings that have been held, the oldest first. */
export async function rolesBefore(tx: Transaction, group: PeerGroupId): Promise<readonly PeerRoles[]> {
  const rows = await tx
    .selectFrom("peer_part")
    .innerJoin("peer_meeting", (join) =>
      join
        .onRef("peer_meeting.tenant", "=", "peer_part.tenant")
        .onRef("peer_meeting.id", "=", "peer_part.meeting"),
    )
    .select(["peer_part.meeting", "peer_part.person", "peer_part.role"])
    .where("peer_meeting.peer_group", "=", group)
    .where("peer_meeting.held_on", "is not", null)
    .orderBy("peer_meeting.number")
    .execute();
  return [...Map.groupBy(rows, ({ meeting }) => meeting).values()].flatMap((parts) => rolesIn(parts) ?? []);
}

/** The three roles, where all of them are there. */
export function rolesIn(parts: readonly PeerPart[]): PeerRoles | undefined {
  const who = (role: RoleInMeeting) => parts.find((part) => part.role === role)?.person;
  const [bringer, lead, watch] = [who("case"), who("lead"), who("watch")];
  return bringer === undefined || lead === undefined || watch === undefined
    ? undefined
    : { case: bringer, lead, watch };
}
