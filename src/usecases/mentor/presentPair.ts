import type { Actor } from "../../domain/access/actor.ts";
import { roleInPair, stateOfPair, type MatchingRole, type PairState } from "../../domain/mentor/matching.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { OwnPair } from "../../store/mentor/pair.ts";
import type { Transaction } from "../../store/transaction.ts";

/** A pair as one of the two sees it. */
export interface PresentedPair {
  readonly pair: OwnPair;
  readonly state: PairState;
  /** What the reader is in the pair. */
  readonly role: MatchingRole;
  readonly hasAnswered: boolean;
  /** Undefined where the identity is protected. */
  readonly otherName: string | undefined;
}

export async function presentPair(tx: Transaction, actor: Actor, pair: OwnPair): Promise<PresentedPair> {
  const role = roleInPair(pair, actor.person);
  if (role === undefined) throw new Error("a pair is presented to its own two alone");
  const other = role === "mentor" ? pair.mentee : pair.mentor;
  const own = role === "mentor" ? pair.mentorAnswer : pair.menteeAnswer;
  const otherName = (await namesOf(tx, [other])).get(other);
  return { pair, state: stateOfPair(pair), role, hasAnswered: own !== undefined, otherName };
}
