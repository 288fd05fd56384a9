import type { Actor } from "../../domain/access/actor.ts";
import { mayTendPeerGroups } from "../../domain/peergroup/mayTendPeerGroups.ts";
import {
  hasBegun,
  hasMet,
  nextMeeting,
  placesLeft,
  stateOfMember,
  type MemberState,
  type PeerGroup,
  type PeerGroupId,
  type PeerMeeting,
} from "../../domain/peergroup/peerGroup.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findActor } from "../../store/access/findActor.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { meetingsOf } from "../../store/peergroup/meeting.ts";
import { membersOf, reasonsIn } from "../../store/peergroup/member.ts";
import type { Needs } from "../needs.ts";

export interface SeenMember {
  readonly person: PersonId;
  /** Undefined where the identity has become protected. */
  readonly name: string | undefined;
  readonly state: MemberState;
  /** No longer works here. */
  readonly hasLeft: boolean;
  /** What somebody wrote who said no; HR alone has it. */
  readonly reason: string | undefined;
}

export interface PeerGroupView {
  readonly group: PeerGroup;
  /** For HR everybody who has been asked; for others those who have said yes. */
  readonly members: readonly SeenMember[];
  readonly meetings: readonly PeerMeeting[];
  /** The meeting whose turn it is. */
  readonly next: PeerMeeting | undefined;
  readonly hasBegun: boolean;
  readonly hasMet: boolean;
  readonly placesLeft: number;
  readonly own: MemberState | undefined;
  readonly isTended: boolean;
  readonly today: Day;
}

/** A group, for HR and for those who have been asked. Roles and who came are not here. */
export const readPeerGroup =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerGroupId): Promise<Result<PeerGroupView, "noSuchGroup">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const group = await findGroup(tx, id);
      const all = await membersOf(tx, id);
      const found = all.find(({ person }) => person === actor.person);
      const own = found && stateOfMember(found);
      const isTended = mayTendPeerGroups(actor);
      if (!group || (!isTended && own !== "asked" && own !== "in")) return err("noSuchGroup");
      const today = dayInStockholm(now());
      const meetings = await meetingsOf(tx, id);
      const seen = isTended ? all : all.filter((member) => stateOfMember(member) === "in");
      const names = await namesOf(
        tx,
        seen.map(({ person }) => person),
      );
      const reasons = isTended ? await reasonsIn(tx, id) : new Map<PersonId, string>();
      const members: SeenMember[] = [];
      for (const member of seen)
        members.push({
          person: member.person,
          name: names.get(member.person),
          state: stateOfMember(member),
          hasLeft: !(await findActor(tx, actor.tenant, member.person, today)),
          reason: reasons.get(member.person),
        });
      return ok({
        group,
        members,
        meetings,
        next: group.endedOn === undefined ? nextMeeting(meetings) : undefined,
        hasBegun: hasBegun(all, meetings),
        hasMet: hasMet(meetings),
        placesLeft: placesLeft(all),
        own,
        isTended,
        today,
      });
    });
