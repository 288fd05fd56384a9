import { assignWithCapacities } from "../optimisation/assignWithCapacities.ts";
import type { PersonId } from "../shared/ids.ts";
import {
  firmObstacle,
  fitOf,
  obstacleBetween,
  obstacles,
  type Fit,
  type Obstacle,
  type Participant,
} from "./fit.ts";
import type { Steering } from "./matching.ts";

/** Who has signed up and what is decided already. */
export interface MatchingProblem {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly steering: readonly Pick<Steering, "mentor" | "mentee" | "kind">[];
  /** Pairs who have been asked and not said no: they stay, and take their place with the mentor. */
  readonly kept: readonly { readonly mentor: PersonId; readonly mentee: PersonId }[];
}

export interface ProposedPair {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly fit: Fit;
  /** HR has decided that they are a pair. */
  readonly isPinned: boolean;
  /** What would have been best had these two not been a pair; undefined for a pair that was decided. */
  readonly nextBest:
    | { readonly mentor: PersonId | undefined; readonly fewer: number; readonly lost: number }
    | undefined;
}

/** A mentee without a mentor: how many mentors each thing stopped. The rest fit, but had no place left. */
export interface WithoutMentor {
  readonly mentee: PersonId;
  readonly stopped: Readonly<Record<Obstacle, number>>;
  readonly full: number;
}

export interface MatchingResult {
  readonly pairs: readonly ProposedPair[];
  readonly without: readonly WithoutMentor[];
}

/**
 * As many mentees as possible get a mentor, and of all such matchings the one with the most points; of equals the one
 * in which whoever signed up first gets the mentor who signed up first. See docs/methods/mentor-matching.md.
 */
export function matchMentors(problem: MatchingProblem): MatchingResult {
  const mentors = problem.mentors.toSorted((one, other) => one.entry.place - other.entry.place);
  const settled = new Set(problem.kept.map(({ mentee }) => mentee));
  const asking = problem.mentees
    .filter(({ entry }) => !settled.has(entry.person))
    .toSorted((one, other) => one.entry.place - other.entry.place);
  const room = new Map(mentors.map(({ entry }) => [entry.person, entry.capacity]));
  for (const { mentor } of problem.kept) takePlace(room, mentor);
  const pinned = asking.flatMap((mentee): readonly ProposedPair[] => {
    const mentor = mentors.find((one) => mayPin(problem, one, mentee) && takePlace(room, one.entry.person));
    return mentor === undefined ? [] : [{ ...pairOf(mentor, mentee), isPinned: true, nextBest: undefined }];
  });
  const free = asking.filter(({ entry }) => !pinned.some(({ mentee }) => mentee === entry.person));
  const { pairs, without } = assign(problem, mentors, free, room);
  return { pairs: [...pinned, ...pairs], without };
}

function assign(
  problem: MatchingProblem,
  mentors: readonly Participant[],
  free: readonly Participant[],
  room: ReadonlyMap<PersonId, number>,
): MatchingResult {
  const stopping = free.map((mentee) => mentors.map((mentor) => obstacleIn(problem, mentor, mentee)));
  const { columns, nextBest } = assignWithCapacities({
    points: free.map((mentee, row) =>
      mentors.map((mentor, at) =>
        stopping[row]![at] === undefined ? fitOf(mentor, mentee).points : undefined,
      ),
    ),
    capacities: mentors.map(({ entry }) => room.get(entry.person)!),
  });
  const personAt = (column: number | undefined) =>
    column === undefined ? undefined : mentors[column]!.entry.person;
  return {
    pairs: free.flatMap((mentee, row): readonly ProposedPair[] => {
      const mentor = mentors[columns[row] ?? -1];
      if (mentor === undefined) return [];
      const { column, fewer, lost } = nextBest[row]!;
      const next = { mentor: personAt(column), fewer, lost };
      return [{ ...pairOf(mentor, mentee), isPinned: false, nextBest: next }];
    }),
    without: free.flatMap(({ entry }, row) =>
      columns[row] === undefined ? [withoutMentor(entry.person, stopping[row]!)] : [],
    ),
  };
}

function withoutMentor(mentee: PersonId, stopping: readonly (Obstacle | undefined)[]): WithoutMentor {
  const count = (kind: Obstacle | undefined) => stopping.filter((one) => one === kind).length;
  const stopped = Object.fromEntries(obstacles.map((kind) => [kind, count(kind)]));
  // fromEntries forgets the names that went in
  return { mentee, stopped: stopped as WithoutMentor["stopped"], full: count(undefined) };
}

function pairOf(mentor: Participant, mentee: Participant): Pick<ProposedPair, "mentor" | "mentee" | "fit"> {
  return { mentor: mentor.entry.person, mentee: mentee.entry.person, fit: fitOf(mentor, mentee) };
}

function obstacleIn(
  problem: MatchingProblem,
  mentor: Participant,
  mentee: Participant,
): Obstacle | undefined {
  const found = obstacleBetween(mentor, mentee);
  return found ?? (isSteered(problem, "forbid", mentor, mentee) ? "forbidden" : undefined);
}

/** A pin passes over the smallest fit, and over nothing else. */
function mayPin(problem: MatchingProblem, mentor: Participant, mentee: Participant): boolean {
  return isSteered(problem, "pin", mentor, mentee) && firmObstacle(mentor, mentee) === undefined;
}

function isSteered(
  { steering }: MatchingProblem,
  kind: Steering["kind"],
  mentor: Participant,
  mentee: Participant,
): boolean {
  return steering.some(
    (one) => one.kind === kind && one.mentor === mentor.entry.person && one.mentee === mentee.entry.person,
  );
}

/** @returns whether there was a place to take */
function takePlace(room: Map<PersonId, number>, mentor: PersonId): boolean {
  const places = room.get(mentor) ?? 0;
  if (places > 0) room.set(mentor, places - 1);
  return places > 0;
}
