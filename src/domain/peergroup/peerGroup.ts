import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";

export type PeerGroupId = Id<"peerGroup">;
export type PeerMeetingId = Id<"peerMeeting">;

export const peerAudiences = ["managers", "everybody"] as const;
export type PeerAudience = (typeof peerAudiences)[number];

/** People who meet regularly and help each other with their own matters, in a set order. */
export interface PeerGroup {
  readonly id: PeerGroupId;
  readonly name: string;
  /** Whom it was made for: managers, or employees who lead nobody. */
  readonly audience: PeerAudience;
  /** HR has ended it; nothing happens in it from that day. */
  readonly endedOn: Day | undefined;
}

/** Somebody who has been asked. Why somebody says no is HR's to read, and not part of this. */
export interface PeerMember {
  readonly person: PersonId;
  /** Place in the order of being asked. */
  readonly place: number;
  readonly answer: boolean | undefined;
  readonly leftOn: Day | undefined;
}

export type MemberState = "asked" | "in" | "declined" | "left";

/** A group of fewer has too few to reflect; one of more leaves too little time for each. */
export const peerGroupSizes = { fewest: 4, most: 8 } as const;

export function stateOfMember({ answer, leftOn }: Pick<PeerMember, "answer" | "leftOn">): MemberState {
  if (answer === undefined) return "asked";
  if (!answer) return "declined";
  return leftOn === undefined ? "in" : "left";
}

/** Those who have said yes and not left, in the order of being asked. */
export function peersIn(members: readonly PeerMember[]): readonly PersonId[] {
  return members
    .filter((member) => stateOfMember(member) === "in")
    .toSorted((one, other) => one.place - other.place)
    .map(({ person }) => person);
}

/** Places left: whoever is asked holds one until they say no. */
export function placesLeft(members: readonly PeerMember[]): number {
  const taken = members.filter((member) => ["asked", "in"].includes(stateOfMember(member))).length;
  return Math.max(0, peerGroupSizes.most - taken);
}

/** When a meeting is on its day. */
interface MeetingHours {
  /** HH:MM in Stockholm. */
  readonly from: string;
  readonly minutes: number;
}

/** When and where a meeting is. */
export interface MeetingTime extends MeetingHours {
  readonly on: Day;
  /** A room, or an address on the web. */
  readonly place: string;
}

/** A meeting of a group. What is said there is nowhere. */
export interface PeerMeeting extends MeetingTime {
  readonly id: PeerMeetingId;
  readonly groupId: PeerGroupId;
  /** From 1, in the order in which they are held. */
  readonly number: number;
  readonly run: MeetingRun;
}

export type MeetingRun =
  | { readonly kind: "planned" }
  | RunningMeeting
  | { readonly kind: "held"; readonly on: Day };

export interface RunningMeeting {
  readonly kind: "running";
  /** Index of the step in the protocol. */
  readonly step: number;
  /** When the step would have begun, had it never been paused. */
  readonly since: Date;
  /** Seconds of the step that had gone when it was paused; undefined while it runs. */
  readonly pausedAfter: number | undefined;
}

/**
 * A group begins when enough have said yes. Once it has met it goes on with those who are left, and takes in nobody:
 * people have told each other things.
 */
export function hasBegun(
  members: readonly PeerMember[],
  meetings: readonly Pick<PeerMeeting, "run">[],
): boolean {
  return peersIn(members).length >= peerGroupSizes.fewest || hasMet(meetings);
}

export function hasMet(meetings: readonly Pick<PeerMeeting, "run">[]): boolean {
  return meetings.some(({ run }) => run.kind !== "planned");
}

/** The meeting whose turn it is: the first that has not been held. */
export function nextMeeting<Meeting extends Pick<PeerMeeting, "number" | "run">>(
  meetings: readonly Meeting[],
): Meeting | undefined {
  return meetings
    .filter(({ run }) => run.kind !== "held")
    .toSorted((one, other) => one.number - other.number)[0];
}

/** @param from HH:MM @returns HH:MM */
export function endOfMeeting({ from, minutes }: MeetingHours): string {
  const end = minutesOfDay(from) + minutes;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** @param time HH:MM */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
