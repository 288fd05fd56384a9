import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { planPopulation } from "../../domain/survey/planPopulation.ts";
import { planRatings } from "../../domain/survey/planRatings.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertBallotKey } from "../../store/survey/ballotKey.ts";
import { insertInvitations } from "../../store/survey/invitation.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { lockRound, setRoundState } from "../../store/survey/round.ts";
import { insertRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export type OpenFailure =
  | "notAllowed"
  | "noSuchRound"
  | "notADraft"
  | "noRetentionDecision"
  | "lastDayHasPassed"
  | "tooFewAsked";

type OpenNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "newSecret">;

/** Opens a round: who is asked, in which unit, is written down and never changes with the register after that. */
export const openRound =
  ({ database, now, newId, newOrderedId, newSecret }: OpenNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<{ readonly asked: number }, OpenFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const round = await lockRound(tx, id);
      if (!round) return err("noSuchRound");
      if (round.state !== "draft" || round.source !== "asked") return err("notADraft");
      if (round.retentionDecision === undefined) return err("noRetentionDecision");
      const today = dayInStockholm(now());
      if (round.closesOn < today) return err("lastDayHasPassed");

      const register = await readRegister(tx, today);
      const { units, asked } =
        round.about === "person" ? planRatings(round, register) : planPopulation(round, register);
      if (asked.length < round.indexThreshold) return err("tooFewAsked");

      await insertRoundUnits(tx, id, units);
      await insertInvitations(
        tx,
        id,
        asked.map((one) => ({ ...one, id: newId() })),
      );
      await insertBallotKey(tx, id, newSecret());
      await setRoundState(tx, id, "open");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.opened",
        subject: id,
        details: { asked: asked.length },
      });
      return ok({ asked: asked.length });
    });
