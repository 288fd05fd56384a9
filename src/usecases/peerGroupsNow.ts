import {
  hasBegun,
  hasMet,
  nextMeeting,
  peersIn,
  stateOfMember,
  type PeerGroup,
  type PeerMeeting,
  type PeerMember,
} from "../domain/peergroup/peerGroup.ts";
import { roleOf, type RoleInMeeting } from "../domain/peergroup/rotateRoles.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId, TenantId } from "../domain/shared/ids.ts";
import { findGroup } from "../store/peergroup/group.ts";
import { meetingsOf } from "../store/peergroup/meeting.ts";
import { groupsWith, membersOf } from "../store/peergroup/member.ts";
import type { Transaction } from "../store/transaction.ts";
import { rolesOfMeeting } from "./peerRoles.ts";

/** A meeting of one of the person's groups. */
export interface OwnPeerMeeting extends PeerMeeting {
  readonly groupName: string;
  /** Of the next meeting; undefined for later ones, and for whoever has said that they cannot come. */
  readonly role: RoleInMeeting | undefined;
}

/** What peer groups ask of a person just now. */
export interface PeerGroupsNow {
  /** Groups that wait for a yes or no. */
  readonly asked: readonly Pick<PeerGroup, "id" | "name">[];
  /** Meetings not held yet, the next first; those whose day has passed are not among them, unless they go on. */
  readonly upcoming: readonly OwnPeerMeeting[];
}

export async function peerGroupsNow(
  tx: Transaction,
  { tenant, person, today }: { readonly tenant: TenantId; readonly person: PersonId; readonly today: Day },
): Promise<PeerGroupsNow> {
  const asked: Pick<PeerGroup, "id" | "name">[] = [];
  const upcoming: OwnPeerMeeting[] = [];
  for (const id of await groupsWith(tx, person)) {
    const group = await findGroup(tx, id);
    if (!group || group.endedOn !== undefined) continue;
    const members = await membersOf(tx, id);
    const meetings = await meetingsOf(tx, id);
    const own = members.find((member) => member.person === person);
    if (own && stateOfMember(own) === "asked" && !hasMet(meetings)) asked.push({ id, name: group.name });
    if (!peersIn(members).includes(person) || !hasBegun(members, meetings)) continue;
    const next = nextMeeting(meetings);
    for (const meeting of meetings.filter(({ run, on }) => isToCome(run, on, today)))
      upcoming.push({
        ...meeting,
        groupName: group.name,
        role:
          meeting.id === next?.id
            ? await ownRole(tx, meeting, { tenant, members, today, person })
            : undefined,
      });
  }
  return { asked, upcoming: upcoming.toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1)) };
}

async function ownRole(
  tx: Transaction,
  meeting: PeerMeeting,
  asked: {
    readonly tenant: TenantId;
    readonly members: readonly PeerMember[];
    readonly today: Day;
    readonly person: PersonId;
  },
): Promise<RoleInMeeting | undefined> {
  const { roles, there } = await rolesOfMeeting(tx, meeting, asked);
  return roles && there.includes(asked.person) ? roleOf(roles, asked.person) : undefined;
}

function isToCome(run: PeerMeeting["run"], on: Day, today: Day): boolean {
  return run.kind === "running" || (run.kind === "planned" && on >= today);
}

function startOf({ on, from }: PeerMeeting): string {
  return `${on} ${from}`;
}
