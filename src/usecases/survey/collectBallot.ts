import type { TenantId } from "../../domain/shared/ids.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { ballotFor, ballotToText } from "../../domain/survey/ballot.ts";
import type { Relation } from "../../domain/survey/instrument.ts";
import { parseCode } from "../../domain/survey/invitationCode.ts";
import { groupRelation } from "../../domain/survey/planRatings.ts";
import { takesAnswers } from "../../domain/survey/round.ts";
import { findBallotKey } from "../../store/survey/ballotKey.ts";
import { findInvitationByCode, markCollected, ratersAsked } from "../../store/survey/invitation.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

type CollectNeeds = Pick<Needs, "database" | "now" | "hash" | "sign">;

export interface CollectedBallot {
  /** The signed ballot, to be carried in the form alone: never in an address, a cookie or a log. */
  readonly ballot: string;
  /** The items are worded by it; in a 360 with few raters the ballot itself says less. */
  readonly relation: Relation | undefined;
}

/**
 * Gives out the form that a code is good for, and marks that its person has taken one. Nothing is stored that ties
 * the ballot to the person: it is made anew, and the same, each time the code is shown.
 */
export const collectBallot =
  ({ database, now, hash, sign }: CollectNeeds) =>
  (tenant: TenantId, codeText: string): Promise<Result<CollectedBallot, "noSuchCode" | "closed">> =>
    database.asTenant(tenant, async (tx) => {
      const code = parseCode(codeText);
      const invitation = code && (await findInvitationByCode(tx, hash(code)));
      if (!invitation) return err("noSuchCode");
      const round = await findRound(tx, invitation.round);
      const key = await findBallotKey(tx, invitation.round);
      if (!round) return err("noSuchCode");
      if (key === undefined || !takesAnswers(round, dayInStockholm(now()))) return err("closed");

      const isMarked = invitation.collected || (await markCollected(tx, invitation, hash(code)));
      if (!isMarked) return err("noSuchCode");
      const { unit, rated, relation, background } = invitation;
      const group = relation && rated && groupRelation(relation, await ratersAsked(tx, round.id, rated));
      const ballot = ballotFor(sign, key, code, {
        round: round.id,
        unit,
        rated,
        relation: group,
        background,
      });
      return ok({ ballot: ballotToText(sign, key, ballot), relation });
    });
