import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Round } from "../../domain/survey/round.ts";
import { listRounds as storedRounds } from "../../store/survey/round.ts";
import { invitedByRound } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface ListedRound {
  readonly round: Round;
  readonly invited: number;
}

export interface RoundList {
  readonly rounds: readonly ListedRound[];
  readonly today: Day;
}

/** All rounds of the organisation, the latest first. How many have answered is nobody's before the close. */
export const listRounds =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<Result<RoundList, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayRunRounds(actor)) return err("notAllowed");
      const invited = await invitedByRound(tx);
      const rounds = await storedRounds(tx);
      return ok({
        rounds: rounds.map((round) => ({ round, invited: invited.get(round.id) ?? 0 })),
        today: dayInStockholm(now()),
      });
    });
