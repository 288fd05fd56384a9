import { roleInPair, stateOfPair, type MatchingRole } from "../../domain/mentor/matching.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { pairsWith, type OwnPair } from "../../store/mentor/pair.ts";
import type { Transaction } from "../../store/transaction.ts";

/** A pair that waits for the person's yes or no. */
export interface PairAtHome extends Pick<OwnPair, "id" | "matchingName"> {
  /** What the person is to be in it. */
  readonly role: MatchingRole;
}

export async function mentoringAtHome(tx: Transaction, person: PersonId): Promise<readonly PairAtHome[]> {
  return (await pairsWith(tx, person)).flatMap((pair) => {
    const role = roleInPair(pair, person);
    const own = role === "mentor" ? pair.mentorAnswer : pair.menteeAnswer;
    if (role === undefined || stateOfPair(pair) !== "waiting" || own !== undefined) return [];
    return [{ id: pair.id, matchingName: pair.matchingName, role }];
  });
}
