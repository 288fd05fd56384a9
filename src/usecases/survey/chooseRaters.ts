import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayChooseRaters } from "../../domain/survey/mayChooseRaters.ts";
import { mostRaters } from "../../domain/survey/raters.ts";
import type { ChosenRaters } from "../../domain/survey/planRatings.ts";
import { candidateRaters, ratedPeople } from "../../domain/survey/suggestRaters.ts";
import { logEvent } from "../../store/access/event.ts";
import { replaceRaters } from "../../store/survey/rater.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { lockRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export type ChooseFailure = "noSuchRound" | "tooManyRaters";

/** Chooses who is asked about one person. Whoever cannot be chosen is passed over. */
export const chooseRaters =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: RoundId,
    person: PersonId,
    wish: { readonly peers: readonly string[]; readonly reports: readonly string[] },
  ): Promise<Result<undefined, ChooseFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayChooseRaters(actor, person) ? await lockRound(tx, id) : undefined;
      if (round?.state !== "draft" || round.about !== "person") return err("noSuchRound");
      const register = await readRegister(tx, dayInStockholm(now()));
      const rated = ratedPeople(register, round.population.units).find((one) => one.person === person);
      if (!rated) return err("noSuchRound");
      const candidates = candidateRaters(register, rated);
      const chosen: ChosenRaters = {
        peers: [...candidates.peers, ...candidates.otherLeaders].filter((one) => wish.peers.includes(one)),
        reports: candidates.reports.filter((one) => wish.reports.includes(one)),
      };
      if (chosen.peers.length > mostRaters || chosen.reports.length > mostRaters) return err("tooManyRaters");
      await replaceRaters(tx, id, new Map([[person, chosen]]));
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.ratersChosen",
        subject: id,
        details: { rated: person, peers: chosen.peers.length, reports: chosen.reports.length },
      });
      return ok();
    });
