import type { TenantId } from "../../domain/shared/ids.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { answerForm, type AnswerForm } from "../../domain/survey/answerForm.ts";
import { roundOfBallotText, textToBallot, type GroupRelation } from "../../domain/survey/ballot.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { takesAnswers } from "../../domain/survey/round.ts";
import { findBallotKey } from "../../store/survey/ballotKey.ts";
import { findRatedName } from "../../store/survey/findRatedName.ts";
import { findRound } from "../../store/survey/round.ts";
import { roundUnitName } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface BallotView {
  readonly form: AnswerForm;
  readonly relation: GroupRelation | undefined;
  readonly ratedName: string | undefined;
  /** The unit that this person leads, for where the name is not said. */
  readonly ratedUnit: string | undefined;
  /** `unknown`: the round is there, but never gave out this ballot. */
  readonly state: "open" | "closed" | "unknown";
}

type BallotNeeds = Pick<Needs, "database" | "now" | "sign"> & { readonly content: Instruments };

/** The form that a ballot belongs to, to be shown again: the next page of it, or another language. */
export const readBallot =
  ({ database, now, sign, content }: BallotNeeds) =>
  (tenant: TenantId, ballotText: string): Promise<Result<BallotView, "noSuchBallot">> =>
    database.asTenant(tenant, async (tx) => {
      const claimed = roundOfBallotText(ballotText);
      const round = claimed && (await findRound(tx, claimed));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      if (!round || !instrument) return err("noSuchBallot");
      const key = await findBallotKey(tx, round.id);
      const ballot = key === undefined ? undefined : textToBallot(sign, key, ballotText);
      const isClosed = key === undefined || !takesAnswers(round, dayInStockholm(now()));
      return ok({
        form: answerForm(round, instrument),
        relation: ballot?.relation,
        ratedName: ballot?.rated && (await findRatedName(tx, ballot.rated)),
        ratedUnit: ballot?.rated && (await roundUnitName(tx, round.id, ballot.unit)),
        state: isClosed ? "closed" : ballot ? "open" : "unknown",
      });
    });
