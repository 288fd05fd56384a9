import { isInOwnLine } from "../organisation/ownLine.ts";
import type { MatchingEntry, TalkLanguage } from "./matching.ts";
import type { LeadersPlace } from "./place.ts";

/** Somebody who has signed up, where they stand. */
export interface Participant {
  readonly entry: MatchingEntry;
  readonly place: LeadersPlace;
}

/** What keeps two from being a pair, in the order in which it is asked. */
export const obstacles = ["self", "ownLine", "language", "fit", "forbidden"] as const;
export type Obstacle = (typeof obstacles)[number];

/** Why two fit, and how well. */
export interface Fit {
  readonly competencyIds: readonly string[];
  readonly languages: readonly TalkLanguage[];
  /** The mentee wanted another administration, and it is. */
  readonly isElsewhere: boolean;
  /** Years that the mentor has led longer than the mentee; 0 where not. */
  readonly yearsMore: number;
  readonly points: number;
}

/** Points: what both have named weighs most, then the wish, then experience. See docs/methods/mentor-matching.md. */
const pointsFor = { competency: 10, elsewhere: 15, yearMore: 1, yearsAtMost: 10 } as const;

/** How well a mentor and a mentee fit. What they have not written for the matching, or the register says, is not asked. */
export function fitOf(mentor: Participant, mentee: Participant): Fit {
  const competencyIds = shared(mentee.entry.competencyIds, mentor.entry.competencyIds);
  const isElsewhere =
    mentee.entry.wantsElsewhere && mentor.place.administration !== mentee.place.administration;
  const more = mentor.place.yearsLeading - mentee.place.yearsLeading;
  const yearsMore = Math.max(0, more);
  return {
    competencyIds,
    languages: shared(mentee.entry.languages, mentor.entry.languages),
    isElsewhere,
    yearsMore,
    points:
      pointsFor.competency * competencyIds.length +
      (isElsewhere ? pointsFor.elsewhere : 0) +
      pointsFor.yearMore * Math.min(pointsFor.yearsAtMost, yearsMore),
  };
}

/** What keeps two apart whatever HR wishes: nobody is judged by, or judges, their own mentor. */
export function firmObstacle(
  mentor: Participant,
  mentee: Participant,
): "self" | "ownLine" | "language" | undefined {
  if (mentor.entry.person === mentee.entry.person) return "self";
  if (isInOwnLine(mentor.place, mentee.place)) return "ownLine";
  return fitOf(mentor, mentee).languages.length === 0 ? "language" : undefined;
}

/** The smallest fit: something that one wants help with and the other can help with. */
export function obstacleBetween(
  mentor: Participant,
  mentee: Participant,
): Exclude<Obstacle, "forbidden"> | undefined {
  return (
    firmObstacle(mentor, mentee) ?? (fitOf(mentor, mentee).competencyIds.length === 0 ? "fit" : undefined)
  );
}

function shared<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  return one.filter((value) => other.includes(value));
}
