import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { lotOf, ratedPeople, suggestRaters } from "../../domain/survey/suggestRaters.ts";
import { logEvent } from "../../store/access/event.ts";
import { deleteRaters, replaceRaters } from "../../store/survey/rater.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { lockRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

type SuggestNeeds = Pick<Needs, "database" | "now" | "newOrderedId" | "hash">;

/** Chooses peers and reports for everybody who is rated in a draft, in place of all that was chosen before. */
export const suggestAllRaters =
  ({ database, now, newOrderedId, hash }: SuggestNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<undefined, "noSuchRound">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await lockRound(tx, id) : undefined;
      if (round?.state !== "draft" || round.about !== "person") return err("noSuchRound");
      const rated = ratedPeople(await readRegister(tx, dayInStockholm(now())), round.population.units);
      const lot = lotOf(hash(id));
      await deleteRaters(tx, id);
      await replaceRaters(tx, id, new Map(rated.map((one) => [one.person, suggestRaters(one, lot)])));
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.ratersSuggested",
        subject: id,
        details: { rated: rated.length },
      });
      return ok();
    });
