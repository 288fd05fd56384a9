import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { RandomSource } from "../../domain/shared/random.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { planPopulation, type Population } from "../../domain/survey/planPopulation.ts";
import { planRatings } from "../../domain/survey/planRatings.ts";
import type { Round } from "../../domain/survey/round.ts";
import { lotOf, ratedPeople, suggestRaters } from "../../domain/survey/suggestRaters.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertBallotKey } from "../../store/survey/ballotKey.ts";
import { insertInvitations } from "../../store/survey/invitation.ts";
import { deleteRaters, listRaters } from "../../store/survey/rater.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { lockRound, setRoundState } from "../../store/survey/round.ts";
import { insertRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export type OpenFailure =
  | "notAllowed"
  | "noSuchRound"
  | "notADraft"
  | "noRetentionDecision"
  | "lastDayHasPassed"
  | "tooFewAsked";

type OpenNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "newSecret" | "hash">;

/** Opens a round: who is asked, in which unit, is written down and never changes with the register after that. */
export const openRound =
  ({ database, now, newId, newOrderedId, newSecret, hash }: OpenNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<{ readonly asked: number }, OpenFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const round = await lockRound(tx, id);
      if (!round) return err("noSuchRound");
      if (round.state !== "draft" || round.source !== "asked") return err("notADraft");
      if (round.retentionDecision === undefined) return err("noRetentionDecision");
      const today = dayInStockholm(now());
      if (round.closesOn < today) return err("lastDayHasPassed");

      const { units, asked } = await populationOn(tx, round, today, lotOf(hash(id)));
      const fewest = round.about === "person" ? 1 : round.indexThreshold;
      if (asked.length < fewest) return err("tooFewAsked");

      await insertRoundUnits(tx, id, units);
      await insertInvitations(
        tx,
        id,
        asked.map((one) => ({ ...one, id: newId() })),
      );
      await insertBallotKey(tx, id, newSecret());
      await deleteRaters(tx, id);
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

/** Who is asked; in a 360, about whom: as was chosen, or as is suggested where nobody has chosen. */
async function populationOn(
  tx: Transaction,
  round: Round,
  today: Day,
  lot: RandomSource,
): Promise<Population> {
  const register = await readRegister(tx, today);
  if (round.about !== "person") return planPopulation(round, register);
  const rated = ratedPeople(register, round.population.units);
  const chosen = await listRaters(tx, round.id);
  const suggested = () => new Map(rated.map((one) => [one.person, suggestRaters(one, lot)]));
  return planRatings(register, rated, chosen.size > 0 ? chosen : suggested());
}
