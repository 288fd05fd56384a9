/** Some people, counted by what divides them. Several may have the same values. */
export interface AccessCount {
  readonly gender: Gender;
  readonly time: WorkingTime;
  /** Where other figures of the same training are told apart: an administration, or one name for all people. */
  readonly place: string;
  /** Employed. */
  readonly members: number;
  /** Of them those who have taken part. */
  readonly participants: number;
}

export const genders = ["woman", "man"] as const;
export type Gender = (typeof genders)[number];
export const workingTimes = ["fullTime", "partTime", "hourly"] as const;
export type WorkingTime = (typeof workingTimes)[number];
export const trainingKinds = ["course", "dialogue", "programme", "peerGroup"] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** How many of a group take part: a whole number of fives that is reached, of how many. */
export interface AccessFigure {
  readonly atLeast: number;
  readonly of: number;
}

/** Undefined where nothing may be shown of that division. */
export interface EqualAccess {
  readonly byGender: ReadonlyMap<Gender, AccessFigure> | undefined;
  readonly byTime: ReadonlyMap<WorkingTime, AccessFigure> | undefined;
}

const smallestGroup = 5;

/**
 * How many women and men, and how many in each form of working time, take part, safe to show together and beside
 * figures of each place: for the active measures of the Discrimination Act (2008:567, 3 kap. 4–7 §§), which concern
 * training too.
 *
 * A group is safe when at least five take part and at least five do not. Both divisions are shown where every
 * combination of gender, time and place is safe or employs nobody: then whatever is worked out from all of it, also by
 * somebody who knows the whole register, is of five at least. Else gender alone, where every combination of gender and
 * place is safe; else working time alone likewise. No total stands beside them: it would tell of those who are not
 * counted here.
 */
export function equalAccess(counts: readonly AccessCount[]): EqualAccess {
  const byGender = isSafe(counts, ({ gender, place }) => [gender, place])
    ? figures(counts, genders, ({ gender }) => gender)
    : undefined;
  const byTime = isSafe(counts, ({ time, place }) => [time, place])
    ? figures(counts, workingTimes, ({ time }) => time)
    : undefined;
  if (isSafe(counts, ({ gender, time, place }) => [gender, time, place])) return { byGender, byTime };
  return byGender ? { byGender, byTime: undefined } : { byGender: undefined, byTime };
}

/** Each group that a key makes has nobody, or five who take part and five who do not. */
function isSafe(counts: readonly AccessCount[], keyOf: (count: AccessCount) => readonly string[]): boolean {
  const groups = Map.groupBy(counts, (count) => keyOf(count).join("\n"));
  return [...groups.values()].map(sumOf).every(({ members, participants }) => {
    const enough = participants >= smallestGroup && members - participants >= smallestGroup;
    return members === 0 || enough;
  });
}

/** @returns undefined unless there are two groups or more to compare */
function figures<Value extends string>(
  counts: readonly AccessCount[],
  values: readonly Value[],
  valueOf: (count: AccessCount) => Value,
): ReadonlyMap<Value, AccessFigure> | undefined {
  const groups = values
    .map((value) => ({ value, ...sumOf(counts.filter((count) => valueOf(count) === value)) }))
    .filter(({ members }) => members > 0);
  if (groups.length < 2) return undefined;
  return new Map(
    groups.map(({ value, members, participants }) => [
      value,
      { atLeast: participants - (participants % smallestGroup), of: members },
    ]),
  );
}

function sumOf(counts: readonly AccessCount[]): Pick<AccessCount, "members" | "participants"> {
  return {
    members: counts.reduce((sum, { members }) => sum + members, 0),
    participants: counts.reduce((sum, { participants }) => sum + participants, 0),
  };
}
