import { addGroups, nobody } from "./releaseQuestion.ts";
import type { GroupAnswers, ReleaseScale, ReleaseThresholds } from "./releaseQuestion.ts";

/** One thing that is published: figures of the people in `groups` taken together. */
export interface PublishedRow {
  /** Places of the base groups it covers. */
  readonly groups: readonly number[];
  /** `index`: the scales' indices and the spread of their scores. `items`: each item's distribution too. */
  readonly shows: "index" | "items";
}

/** Everything that a release will say, with the truth behind it: what an attacker works on and for. */
export interface PublishedRelease {
  readonly groups: readonly GroupAnswers[];
  readonly scales: readonly ReleaseScale[];
  readonly thresholds: ReleaseThresholds;
  readonly rows: readonly PublishedRow[];
}

/**
 * Base groups that no published row tells apart: whatever is published of the one holds the other as well, so the
 * attacker meets them as one group of people.
 */
export interface IndistinctGroup {
  readonly groups: readonly number[];
  readonly rows: readonly number[];
  readonly answers: GroupAnswers;
}

/** Groups where somebody answered, by the rows that hold them. Groups in no row are told nothing of. */
export function indistinctGroups({ groups, rows }: PublishedRelease): readonly IndistinctGroup[] {
  const rowsByGroup = groups.map((): number[] => []);
  rows.forEach((row, index) => {
    for (const group of row.groups) rowsByGroup[group]!.push(index);
  });
  const answering = [...groups.keys()].filter(
    (group) => groups[group]!.respondents > 0 && rowsByGroup[group]!.length > 0,
  );
  const bySignature = Map.groupBy(answering, (group) => rowsByGroup[group]!.join(" "));
  return [...bySignature.values()].map((members) => ({
    groups: members,
    rows: rowsByGroup[members[0]!]!,
    answers: members.reduce((sum, group) => addGroups(sum, groups[group]!), nobody),
  }));
}
