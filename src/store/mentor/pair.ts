import type { Selectable } from "kysely";
import type { MatchingId, MentorPair, MentorPairId } from "../../domain/mentor/matching.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

/** Two are asked once in a matching: asking again changes nothing. */
export async function insertPair(
  tx: Transaction,
  pair: Pick<MentorPair, "id" | "matchingId" | "mentor" | "mentee">,
): Promise<void> {
  await tx
    .insertInto("mentor_pair")
    .values({
      id: pair.id,
      matching: pair.matchingId,
      mentor: pair.mentor,
      mentee: pair.mentee,
      ended: false,
    })
    .onConflict((conflict) => conflict.columns(["tenant", "matching", "mentor", "mentee"]).doNothing())
    .execute();
}

export async function savePair(tx: Transaction, pair: MentorPair): Promise<void> {
  await tx
    .updateTable("mentor_pair")
    .set({
      mentor_answer: pair.mentorAnswer ?? null,
      mentee_answer: pair.menteeAnswer ?? null,
      ended: pair.ended,
    })
    .where("id", "=", pair.id)
    .execute();
}

/** Held until the transaction ends, so that two answers at once do not lose one. */
export async function holdPair(tx: Transaction, id: MentorPairId): Promise<MentorPair | undefined> {
  const row = await tx
    .selectFrom("mentor_pair")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toPair(row);
}

export async function pairsIn(tx: Transaction, matching: MatchingId): Promise<readonly MentorPair[]> {
  const rows = await tx
    .selectFrom("mentor_pair")
    .selectAll()
    .where("matching", "=", matching)
    .orderBy("id")
    .execute();
  return rows.map(toPair);
}

export interface OwnPair extends MentorPair {
  readonly matchingName: string;
  readonly firstDay: Schema["mentor_matching"]["first_day"];
  readonly lastDay: Schema["mentor_matching"]["last_day"];
}

/** Pairs that a person is one of, with what they are for. */
export async function pairsWith(tx: Transaction, person: PersonId): Promise<readonly OwnPair[]> {
  const rows = await tx
    .selectFrom("mentor_pair")
    .innerJoin("mentor_matching", (join) =>
      join
        .onRef("mentor_matching.tenant", "=", "mentor_pair.tenant")
        .onRef("mentor_matching.id", "=", "mentor_pair.matching"),
    )
    .selectAll("mentor_pair")
    .select(["mentor_matching.name", "mentor_matching.first_day", "mentor_matching.last_day"])
    .where((row) => row.or([row("mentor", "=", person), row("mentee", "=", person)]))
    .orderBy("mentor_matching.last_day")
    .orderBy("mentor_pair.id")
    .execute();
  return rows.map((row) => ({
    ...toPair(row),
    matchingName: row.name,
    firstDay: row.first_day,
    lastDay: row.last_day,
  }));
}

function toPair(row: Selectable<Schema["mentor_pair"]>): MentorPair {
  return {
    id: row.id,
    matchingId: row.matching,
    mentor: row.mentor,
    mentee: row.mentee,
    mentorAnswer: row.mentor_answer ?? undefined,
    menteeAnswer: row.mentee_answer ?? undefined,
    ended: row.ended,
  };
}
