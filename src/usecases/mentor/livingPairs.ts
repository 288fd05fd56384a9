import type { Actor } from "../../domain/access/actor.ts";
import { stateOfPair } from "../../domain/mentor/matching.ts";
import { pairsWith } from "../../store/mentor/pair.ts";
import type { Transaction } from "../../store/transaction.ts";
import { presentPair, type PresentedPair } from "./presentPair.ts";

/** The person's own pairs that wait or are agreed. */
export async function livingPairs(tx: Transaction, actor: Actor): Promise<readonly PresentedPair[]> {
  const pairs = (await pairsWith(tx, actor.person)).filter((pair) =>
    ["waiting", "agreed"].includes(stateOfPair(pair)),
  );
  return Promise.all(pairs.map((pair) => presentPair(tx, actor, pair)));
}
