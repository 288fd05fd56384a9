import type { PersonId } from "../shared/ids.ts";
import type { ChangedPairs } from "./changedPairs.ts";
import type { MatchingRole } from "./matching.ts";
import type { MatchingResult } from "./matchMentors.ts";

/**
 * A proposal from which somebody has taken back what they wrote. Where they would have been next best nothing is said
 * of it any more: what would be best without them is not known before the matching is run again.
 */
export function withoutPerson<
  Proposal extends MatchingResult & { readonly changed: ChangedPairs | undefined },
>(proposal: Proposal, role: MatchingRole, person: PersonId): Proposal {
  const isOther = (one: { readonly mentor?: PersonId; readonly mentee: PersonId }) => one[role] !== person;
  const { pairs, without, changed } = proposal;
  return {
    ...proposal,
    pairs: pairs
      .filter(isOther)
      .map((pair) =>
        role === "mentor" && pair.nextBest?.mentor === person ? { ...pair, nextBest: undefined } : pair,
      ),
    without: without.filter(isOther),
    changed: changed && {
      added: changed.added.filter(isOther),
      removed: changed.removed.filter(isOther),
    },
  };
}
