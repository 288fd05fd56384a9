import { roleInPair, stateOfPair, type MatchingRole } from "../../domain/mentor/matching.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { pairsWith, type OwnPair } from "../../store/mentor/pair.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Transaction } from "../../store/transaction.ts";

/** A pair that waits for the person's yes or no, or whose talks go on. */
export interface PairAtHome extends Pick<OwnPair, "id" | "matchingName" | "firstDay" | "lastDay"> {
  /** What the person is to be in it. */
  readonly role: MatchingRole;
  readonly state: "waiting" | "agreed";
  /** Undefined where the identity is protected. */
  readonly otherName: string | undefined;
}

export async function mentoringAtHome(
  tx: Transaction,
  person: PersonId,
  today: Day,
): Promise<readonly PairAtHome[]> {
  const pairs = await pairsWith(tx, person);
  const names = await namesOf(
    tx,
    pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]),
  );
  return pairs.flatMap((pair): readonly PairAtHome[] => {
    const { id, matchingName, firstDay, lastDay } = pair;
    const role = roleInPair(pair, person);
    const own = role === "mentor" ? pair.mentorAnswer : pair.menteeAnswer;
    const state = stateOfPair(pair);
    const asks = state === "waiting" && own === undefined;
    if (role === undefined || !(asks || (state === "agreed" && today <= lastDay))) return [];
    const otherName = names.get(role === "mentor" ? pair.mentee : pair.mentor);
    return [{ id, matchingName, firstDay, lastDay, role, state: asks ? "waiting" : "agreed", otherName }];
  });
}
