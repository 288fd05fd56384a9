import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import {
  hasBegun,
  nextMeeting,
  peersIn,
  stateOfMember,
  type MemberState,
  type PeerGroup,
  type PeerMeeting,
} from "../../domain/peergroup/peerGroup.ts";
import { listedGroups } from "../../store/peergroup/group.ts";
import { meetingsOf } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface ListedPeerGroup {
  readonly group: PeerGroup;
  /** How many have said yes. */
  readonly size: number;
  readonly hasBegun: boolean;
  readonly held: number;
  readonly planned: number;
  readonly next: PeerMeeting | undefined;
  /** Undefined for whoever has not been asked. */
  readonly own: MemberState | undefined;
}

export interface PeerGroupList {
  readonly groups: readonly ListedPeerGroup[];
  readonly mayTend: boolean;
}

/** The groups that a person is in or has been asked to, and for HR all of them. */
export const listPeerGroups =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<PeerGroupList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const mayTend = mayTendPeerGroups(actor);
      const groups: ListedPeerGroup[] = [];
      for (const group of await listedGroups(tx)) {
        const listed = await listedGroup(tx, actor, group);
        if (mayTend || listed.own === "asked" || listed.own === "in") groups.push(listed);
      }
      return { groups, mayTend };
    });

async function listedGroup(tx: Transaction, actor: Actor, group: PeerGroup): Promise<ListedPeerGroup> {
  const members = await membersOf(tx, group.id);
  const meetings = await meetingsOf(tx, group.id);
  const own = members.find(({ person }) => person === actor.person);
  return {
    group,
    size: peersIn(members).length,
    hasBegun: hasBegun(members, meetings),
    held: meetings.filter(({ run }) => run.kind === "held").length,
    planned: meetings.length,
    next: group.endedOn === undefined ? nextMeeting(meetings) : undefined,
    own: own && stateOfMember(own),
  };
}
