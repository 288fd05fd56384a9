import type { RoundId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function insertBallotKey(tx: Transaction, round: RoundId, key: string): Promise<void> {
  await tx.insertInto("ballot_key").values({ round, key }).execute();
}

/** The key that a round's ballots are made with; undefined when the round has closed or never opened. */
export async function findBallotKey(tx: Transaction, round: RoundId): Promise<string | undefined> {
  const row = await tx.selectFrom("ballot_key").select("key").where("round", "=", round).executeTakeFirst();
  return row?.key;
}

/** Uses up a ballot. @returns false when it has been used before */
export async function spendBallot(tx: Transaction, round: RoundId, ballotHash: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("spent_ballot")
    .values({ round, ballot_hash: ballotHash })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
