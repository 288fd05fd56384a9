import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";

export type MatchingId = Id<"mentorMatching">;
export type MentorPairId = Id<"mentorPair">;

/** What HR opens: managers say that they want to be, or to have, a mentor between two days. */
export interface MentorMatching {
  readonly id: MatchingId;
  readonly name: string;
  readonly purpose: string;
  /** Talks are held from this day to and including the last. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export const matchingRoles = ["mentor", "mentee"] as const;
export type MatchingRole = (typeof matchingRoles)[number];

/** Languages that talks can be held in: Swedish, English, the national minorities' Finnish and Sami, and a few more. */
export const talkLanguages = ["sv", "en", "fi", "se", "swl", "ar", "es"] as const;
export type TalkLanguage = (typeof talkLanguages)[number];

/** What somebody has written for a matching, and nothing else that is known of them. */
export interface MatchingEntry {
  readonly person: PersonId;
  readonly role: MatchingRole;
  /** Place in the order of signing up. */
  readonly place: number;
  /** Mentees at most; 1 for a mentee. */
  readonly capacity: number;
  readonly languages: readonly TalkLanguage[];
  /** Ids of competencies: what a mentor can help with, what a mentee wants help with. */
  readonly competencyIds: readonly string[];
  /** A mentee wants somebody from another administration. */
  readonly wantsElsewhere: boolean;
  readonly note: string;
}

/** What HR decides of two people, with a reason: that they are to be a pair, or are not to be. */
export interface Steering {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly kind: "pin" | "forbid";
  readonly reason: string;
}

/** Two people who have been asked to be a pair. Undefined: has not answered. No reason is asked for, and none kept. */
export interface MentorPair {
  readonly id: MentorPairId;
  readonly matchingId: MatchingId;
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly mentorAnswer: boolean | undefined;
  readonly menteeAnswer: boolean | undefined;
  readonly ended: boolean;
}

export type PairState = "waiting" | "agreed" | "declined" | "ended";

/** How a pair stands, the same for everybody who reads it: whose no it was is told to nobody. */
export function stateOfPair({ mentorAnswer, menteeAnswer, ended }: MentorPair): PairState {
  if (mentorAnswer === false || menteeAnswer === false) return "declined";
  if (ended) return "ended";
  return mentorAnswer === true && menteeAnswer === true ? "agreed" : "waiting";
}

/** Which of the two somebody is; undefined for everybody else. */
export function roleInPair(
  { mentor, mentee }: Pick<MentorPair, "mentor" | "mentee">,
  person: PersonId,
): MatchingRole | undefined {
  if (person === mentor) return "mentor";
  return person === mentee ? "mentee" : undefined;
}
