import type { Selectable } from "kysely";
import type { ChangedPairs } from "../../domain/mentor/changedPairs.ts";
import type { MatchingId, MentorMatching } from "../../domain/mentor/matching.ts";
import type { MatchingResult } from "../../domain/mentor/matchMentors.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

/** What the latest run proposed, and what differs from the run before; undefined at the first. */
export interface MatchingProposal extends MatchingResult {
  readonly changed: ChangedPairs | undefined;
}

export async function saveMatching(tx: Transaction, matching: MentorMatching): Promise<void> {
  const columns = {
    name: matching.name,
    purpose: matching.purpose,
    first_day: matching.firstDay,
    last_day: matching.lastDay,
  };
  await tx
    .insertInto("mentor_matching")
    .values({ id: matching.id, ...columns, result: null })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

/** All matchings, the one that ends last first. */
export async function listedMatchings(tx: Transaction): Promise<readonly MentorMatching[]> {
  const rows = await tx
    .selectFrom("mentor_matching")
    .selectAll()
    .orderBy("last_day", "desc")
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(toMatching);
}

export async function findMatching(tx: Transaction, id: MatchingId): Promise<MentorMatching | undefined> {
  const row = await tx.selectFrom("mentor_matching").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toMatching(row);
}

/** Lets one request at a time change who takes part and who is asked, until the transaction ends. */
export async function holdMatching(tx: Transaction, id: MatchingId): Promise<MentorMatching | undefined> {
  const row = await tx
    .selectFrom("mentor_matching")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toMatching(row);
}

export async function proposalOf(tx: Transaction, id: MatchingId): Promise<MatchingProposal | undefined> {
  const row = await tx.selectFrom("mentor_matching").select("result").where("id", "=", id).executeTakeFirst();
  return (row?.result ?? undefined) as MatchingProposal | undefined; // saveProposal alone writes results
}

export async function saveProposal(
  tx: Transaction,
  id: MatchingId,
  proposal: MatchingProposal | undefined,
): Promise<void> {
  const result = proposal === undefined ? null : JSON.stringify(proposal);
  await tx.updateTable("mentor_matching").set({ result }).where("id", "=", id).execute();
}

function toMatching(row: Selectable<Schema["mentor_matching"]>): MentorMatching {
  const { id, name, purpose, first_day: firstDay, last_day: lastDay } = row;
  return { id, name, purpose, firstDay, lastDay };
}
