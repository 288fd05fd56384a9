import type { Actor } from "../../domain/access/actor.ts";
import type { MatchingRole, MentorMatching } from "../../domain/mentor/matching.ts";
import { mayJoinMatchings } from "../../domain/mentor/mayJoinMatchings.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import { entriesOf } from "../../store/mentor/entry.ts";
import { listedMatchings } from "../../store/mentor/matching.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { livingPairs } from "./livingPairs.ts";
import type { PresentedPair } from "./presentPair.ts";

export interface MatchingList {
  readonly matchings: readonly {
    readonly matching: MentorMatching;
    /** What the person has signed up as. */
    readonly own: readonly MatchingRole[];
  }[];
  /** The person's own pairs that wait or are agreed. */
  readonly pairs: readonly PresentedPair[];
  readonly mayTend: boolean;
}

/** Matchings that a person can sign up for or tends, and the person's own pairs. */
export const listMatchings =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<MatchingList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const isSeen = mayTendMatchings(actor) || mayJoinMatchings(actor);
      const matchings = isSeen ? await listedMatchings(tx) : [];
      return {
        matchings: await Promise.all(matchings.map((matching) => withOwn(tx, actor, matching))),
        pairs: await livingPairs(tx, actor),
        mayTend: mayTendMatchings(actor),
      };
    });

async function withOwn(tx: Transaction, { person }: Actor, matching: MentorMatching) {
  const entries = (await entriesOf(tx, matching.id)).filter((entry) => entry.person === person);
  return { matching, own: entries.map(({ role }) => role) };
}
