import { changedPairs } from "../../domain/mentor/changedPairs.ts";
import { stateOfPair, type MatchingId, type MentorPair } from "../../domain/mentor/matching.ts";
import { matchMentors } from "../../domain/mentor/matchMentors.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId } from "../../domain/shared/ids.ts";
import { err, ok } from "../../domain/shared/result.ts";
import { holdMatching, proposalOf, saveProposal } from "../../store/mentor/matching.ts";
import { pairsIn } from "../../store/mentor/pair.ts";
import { steeringOf } from "../../store/mentor/steering.ts";
import type { JobWork } from "../jobWork.ts";
import type { Needs } from "../needs.ts";
import { participantsIn } from "./participantsIn.ts";

/**
 * The work of `matchMentors`. Pairs who have been asked and not said no stay; those who came to nothing are not asked
 * again.
 */
export const runMatching =
  ({ database, now }: Pick<Needs, "database" | "now">): JobWork =>
  async ({ tenant, subject }) => {
    const id: MatchingId | undefined = parseId(subject);
    if (id === undefined) return err("defect");
    return database.asTenant(tenant, async (tx) => {
      if (!(await holdMatching(tx, id))) return err("noSuchMatching");
      const inRole = await participantsIn(tx, id, dayInStockholm(now()));
      const [mentors, mentees] = [inRole("mentor"), inRole("mentee")];
      if (mentors.length === 0 || mentees.length === 0) return err("nobodyToMatch");
      const pairs = (await pairsIn(tx, id)).map((pair) => ({ pair, state: stateOfPair(pair) }));
      const kept = pairs.filter(({ state }) => state === "waiting" || state === "agreed");
      const past = pairs.filter(({ state }) => state === "declined" || state === "ended");
      const result = matchMentors({
        mentors,
        mentees,
        kept: kept.map(({ pair }) => pair),
        steering: [
          ...(await steeringOf(tx, id)).filter((one) => !past.some(({ pair }) => areSame(pair, one))),
          ...past.map(({ pair: { mentor, mentee } }) => ({ mentor, mentee, kind: "forbid" as const })),
        ],
      });
      const before = await proposalOf(tx, id);
      const changed =
        before &&
        changedPairs(
          before.pairs.filter((one) => !pairs.some(({ pair }) => areSame(pair, one))),
          result.pairs,
        );
      await saveProposal(tx, id, { ...result, changed });
      return ok({});
    });
  };

type Two = Pick<MentorPair, "mentor" | "mentee">;

const areSame = (one: Two, other: Two) => one.mentor === other.mentor && one.mentee === other.mentee;
