import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { planPopulation } from "../../domain/survey/planPopulation.ts";
import type { Round } from "../../domain/survey/round.ts";
import { roundDesign, type RoundDesign } from "../../domain/survey/roundDesign.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface SimulatedRound {
  readonly round: Round;
  readonly design: RoundDesign;
}

/** Tries a draft against today's register: which groups would be hidden, so that the design can be mended in time. */
export const simulateRound =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: RoundId): Promise<Result<SimulatedRound, "noSuchRound" | "notADraft">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      if (round.state !== "draft" || round.about === "person") return err("notADraft");
      const register = await readRegister(tx, dayInStockholm(now()));
      const { indexThreshold, itemThreshold, background } = round;
      const design = roundDesign(
        planPopulation(round, register),
        { indexThreshold, itemThreshold, variables: background.length },
        new Set(register.ledBy.values()),
      );
      return ok({ round, design });
    });
