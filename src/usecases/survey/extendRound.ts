import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { logEvent } from "../../store/access/event.ts";
import { lockRound, setLastDay } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export type ExtendFailure = "noSuchRound" | "notOpen" | "dayHasPassed";

/** Gives an open round another last day: today or later, earlier or later than it was. */
export const extendRound =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: RoundId, lastDay: Day): Promise<Result<undefined, ExtendFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await lockRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      if (round.state !== "open") return err("notOpen");
      if (lastDay < dayInStockholm(now()) || lastDay < round.opensOn) return err("dayHasPassed");
      await setLastDay(tx, id, lastDay);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.lastDayChanged",
        subject: id,
        details: { from: round.closesOn, to: lastDay },
      });
      return ok();
    });
