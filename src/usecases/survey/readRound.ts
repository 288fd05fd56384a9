import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { invitedByAdministration, type InvitedGroup } from "../../domain/survey/invitedByAdministration.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Round } from "../../domain/survey/round.ts";
import { deliveryOf, type Delivery } from "../../store/survey/delivery.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface RoundView {
  readonly round: Round;
  /** Undefined when this installation no longer has that version of it. */
  readonly instrument: Instrument | undefined;
  readonly today: Day;
  readonly groups: readonly InvitedGroup[];
  readonly delivery: Delivery;
  readonly canMail: boolean;
  /** The decisions that a round needs or should have before it opens. */
  readonly missing: readonly (
    | "retentionDecision"
    | "consultationReference"
    | "protectionAssessmentReference"
  )[];
}

const references = ["retentionDecision", "consultationReference", "protectionAssessmentReference"] as const;

type ReadNeeds = Pick<Needs, "database" | "now" | "mail"> & { readonly content: Instruments };

/** A round as HR sees it: what was decided, who is asked and how they were reached. */
export const readRound =
  ({ database, now, content, mail }: ReadNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<RoundView, "noSuchRound">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      return ok({
        round,
        instrument: findInstrument(content, round.instrument, round.instrumentVersion),
        today: dayInStockholm(now()),
        groups: invitedByAdministration(await listRoundUnits(tx, id)),
        delivery: await deliveryOf(tx, id),
        canMail: mail !== undefined,
        missing: references.filter((reference) => round[reference] === undefined),
      });
    });
