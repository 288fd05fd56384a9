import type { Actor } from "../../domain/access/actor.ts";
import { mayMeetIn } from "../../domain/peergroup/mayMeetIn.ts";
import {
  hasBegun,
  nextMeeting,
  type PeerGroup,
  type PeerMeeting,
  type PeerMeetingId,
} from "../../domain/peergroup/peerGroup.ts";
import { minutesOfSteps, secondsLeft } from "../../domain/peergroup/protocol.ts";
import {
  peerRoles,
  roleOf,
  timesHad,
  waitedFor,
  type PeerRole,
  type RoleInMeeting,
} from "../../domain/peergroup/rotateRoles.ts";
import { addDays, dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { findGroup } from "../../store/peergroup/group.ts";
import { findMeeting, meetingsOf } from "../../store/peergroup/meeting.ts";
import { membersOf } from "../../store/peergroup/member.ts";
import { notesOf, type KeptNote } from "../../store/peergroup/note.ts";
import type { Needs } from "../needs.ts";
import { peersHere, rolesOfMeeting, type MeetingRoles } from "../peerRoles.ts";

/** Why somebody has a role: how often they have had it, and how many meetings they have waited. */
export interface RoleReason {
  readonly role: PeerRole;
  readonly person: PersonId;
  readonly times: number;
  readonly waited: number;
  /** Said beforehand that they have a matter. */
  readonly hasCase: boolean;
}

export interface PeerMeetingView {
  readonly group: PeerGroup;
  readonly meeting: PeerMeeting;
  /** It is this meeting's turn, and enough have said yes. */
  readonly isNext: boolean;
  /** Members who work here, whether they come or not. */
  readonly peers: readonly PersonId[];
  /** Protected identities have none. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly roles: MeetingRoles;
  readonly reasons: readonly RoleReason[];
  readonly ownRole: RoleInMeeting | undefined;
  /** While the meeting goes on: whole minutes of each step, and seconds left of this one. */
  readonly minutes: readonly number[];
  readonly secondsLeft: number | undefined;
  /** What the reader wrote after this meeting, and promised after the one before it. */
  readonly note: KeptNote | undefined;
  readonly promiseBefore: KeptNote | undefined;
  /** The day before the meeting that follows. */
  readonly nextOn: Day | undefined;
  readonly today: Day;
}

/** A meeting as a member sees it: before it, while it goes on, and afterwards. */
export const readPeerMeeting =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: PeerMeetingId): Promise<Result<PeerMeetingView, "noSuchMeeting">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const meeting = await findMeeting(tx, id);
      const group = meeting && (await findGroup(tx, meeting.groupId));
      const members = group ? await membersOf(tx, group.id) : [];
      if (!group || !mayMeetIn(actor, group, members)) return err("noSuchMeeting");
      const today = dayInStockholm(now());
      const asked = { tenant: actor.tenant, members, today };
      const roles = await rolesOfMeeting(tx, meeting, asked);
      const meetings = await meetingsOf(tx, group.id);
      const notes = await notesOf(tx, actor.person);
      const before = meetings.findLast(({ number }) => number < meeting.number);
      const after = meetings.find(({ number }) => number > meeting.number);
      const peers = await peersHere(tx, asked);
      const { run } = meeting;
      return ok({
        group,
        meeting,
        isNext: nextMeeting(meetings)?.id === id && hasBegun(members, meetings),
        peers,
        names: await namesOf(tx, [...peers, ...roles.there]),
        roles,
        reasons: reasonsOf(roles),
        ownRole:
          roles.roles && roles.there.includes(actor.person) ? roleOf(roles.roles, actor.person) : undefined,
        minutes: minutesOfSteps(meeting.minutes),
        secondsLeft: run.kind === "running" ? secondsLeft(meeting, run, now()) : undefined,
        note: notes.find((note) => note.meeting === id),
        promiseBefore: notes.find((note) => note.meeting === before?.id && note.promise !== ""),
        nextOn: after && addDays(after.on, -1),
        today,
      });
    });

function reasonsOf({ roles, before, wantsCase }: MeetingRoles): readonly RoleReason[] {
  if (!roles) return [];
  return peerRoles.map((role) => {
    const person = roles[role];
    return {
      role,
      person,
      times: timesHad(before, role, person),
      waited: waitedFor(before, role, person),
      hasCase: role === "case" && wantsCase.has(person),
    };
  });
}
