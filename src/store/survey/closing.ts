import { sql } from "kysely";
import type { PersonId, RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { GroupRelation } from "../../domain/survey/ballot.ts";
import type { MirrorRelease } from "../../domain/survey/mirrorRelease.ts";
import type { ScaleMoments } from "../../domain/statistics/scaleMoments.ts";
import type { UnitStatistics } from "../../domain/survey/unitStatistics.ts";
import type { Transaction } from "../transaction.ts";

/** Answers of one group after each other, one byte an item. */
export interface PackedAnswers {
  readonly unit: UnitId;
  readonly background: string;
  readonly answers: Uint8Array;
}

/** All answers of a round about workplaces or posts, packed by unit and background. */
export async function packedAnswers(tx: Transaction, round: RoundId): Promise<readonly PackedAnswers[]> {
  const { rows } = await sql<PackedAnswers>`
    select unit, background, string_agg(answers, ''::bytea) as answers
    from answer where round = ${round} and rated is null
    group by unit, background order by unit, background`.execute(tx);
  return rows;
}

export interface PackedRatings {
  readonly rated: PersonId;
  readonly relation: GroupRelation;
  readonly answers: Uint8Array;
}

/** All ratings of a 360 round, packed by the person rated and the raters' relation. */
export async function packedRatings(tx: Transaction, round: RoundId): Promise<readonly PackedRatings[]> {
  const { rows } = await sql<PackedRatings>`
    select rated, relation, string_agg(answers, ''::bytea) as answers
    from answer where round = ${round} and rated is not null
    group by rated, relation order by rated, relation`.execute(tx);
  return rows;
}

/** What stays of a group when the answers are gone, as much as its size allows. */
export interface StoredGroup {
  readonly id: string;
  readonly level: "index" | "items";
  /** Whose own answers were merged into it. */
  readonly units: readonly UnitId[];
  readonly answers: number;
  /** All that the methods need where items may be shown; the scales' scores alone where only an index may. */
  readonly statistics: UnitStatistics | readonly ScaleScores[];
}

export interface ScaleScores {
  readonly scale: string;
  readonly scores: ScaleMoments;
}

export async function insertStoredGroups(
  tx: Transaction,
  round: RoundId,
  groups: readonly StoredGroup[],
): Promise<void> {
  const rows = groups.map((group) => ({
    id: group.id,
    level: group.level,
    units: group.units,
    answers: group.answers,
    statistics: group.statistics,
  }));
  await sql`
    insert into stored_group (round, id, level, units, answers, statistics)
    select ${round}::uuid, id, level, units, answers, statistics
    from json_to_recordset(${JSON.stringify(rows)}) as r
      (id uuid, level text, units jsonb, answers int, statistics jsonb)`.execute(tx);
}

export async function insertMirrors(
  tx: Transaction,
  release: string,
  mirrors: ReadonlyMap<PersonId, MirrorRelease>,
): Promise<void> {
  const rows = [...mirrors].map(([rated, result]) => ({ rated, result }));
  await sql`
    insert into released_mirror (release, rated, result)
    select ${release}::uuid, rated, result
    from json_to_recordset(${JSON.stringify(rows)}) as r (rated uuid, result jsonb)`.execute(tx);
}

/**
 * Destroys what there is of respondents in a round, as was decided when it opened: answers, who was asked and who
 * collected a form, used ballots and the key that made them.
 */
export async function destroyRespondents(tx: Transaction, round: RoundId): Promise<void> {
  await tx.deleteFrom("answer").where("round", "=", round).execute();
  await tx.deleteFrom("spent_ballot").where("round", "=", round).execute();
  await tx.deleteFrom("ballot_key").where("round", "=", round).execute();
  await tx.deleteFrom("invitation").where("round", "=", round).execute();
}
