import type { TenantId } from "../../domain/shared/ids.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { packAnswers, readAnswers, type SheetFault } from "../../domain/survey/answerSheet.ts";
import { roundOfBallotText, textToBallot } from "../../domain/survey/ballot.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import { takesAnswers } from "../../domain/survey/round.ts";
import { insertAnswer } from "../../store/survey/answer.ts";
import { findBallotKey, spendBallot } from "../../store/survey/ballotKey.ts";
import { holdRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

type CastNeeds = Pick<Needs, "database" | "now" | "hash" | "sign"> & { readonly content: Instruments };

export type CastFailure =
  | { readonly kind: "noSuchBallot" }
  | { readonly kind: "closed" }
  | { readonly kind: "alreadyAnswered" }
  | { readonly kind: "faults"; readonly faults: readonly SheetFault[] };

/**
 * Counts an answer. Whoever sends it is not looked at: the signed ballot says which group it belongs to, and nothing
 * else is known here. No event is logged and no time is stored.
 * @param texts the form's fields by item id, as filled in
 */
export const castBallot =
  ({ database, now, hash, sign, content }: CastNeeds) =>
  (
    tenant: TenantId,
    ballotText: string,
    texts: Readonly<Record<string, string | undefined>>,
  ): Promise<Result<undefined, CastFailure>> =>
    database.asTenant(tenant, async (tx) => {
      const claimed = roundOfBallotText(ballotText);
      const round = claimed && (await holdRound(tx, claimed));
      if (!round) return err({ kind: "noSuchBallot" });
      const key = await findBallotKey(tx, round.id);
      if (key === undefined || !takesAnswers(round, dayInStockholm(now()))) return err({ kind: "closed" });
      const ballot = textToBallot(sign, key, ballotText);
      const instrument = findInstrument(content, round.instrument, round.instrumentVersion);
      if (!ballot || !instrument) return err({ kind: "noSuchBallot" });
      const answers = readAnswers(instrument, texts);
      if (!answers.ok) return err({ kind: "faults", faults: answers.error });

      if (!(await spendBallot(tx, round.id, hash(ballot.nonce)))) return err({ kind: "alreadyAnswered" });
      await insertAnswer(tx, ballot, packAnswers(instrument, answers.value));
      return ok();
    });
