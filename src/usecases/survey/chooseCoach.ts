import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId, type RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { coachesOn } from "../../store/access/coachesOn.ts";
import { logEvent } from "../../store/access/event.ts";
import { coachingsOf, findMirror, insertCoaching } from "../../store/survey/mirror.ts";
import type { Needs } from "../needs.ts";

export type ChooseFailure = "noSuchMirror" | "notACoach" | "alreadyChosen";

/** Lets a coach read the own mirror of one round, until it is taken back. Only granted coaches can be chosen. */
export const chooseCoach =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (actor: Actor, round: RoundId, written: string): Promise<Result<undefined, ChooseFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const stored = await findMirror(tx, round, actor.person);
      if (!stored) return err("noSuchMirror");
      const today = dayInStockholm(now());
      const person = parseId<"person">(written);
      const coach = (await coachesOn(tx, today)).find((one) => one.person === person);
      if (!coach || coach.person === actor.person) return err("notACoach");
      const coachings = await coachingsOf(tx, stored.release, actor.person);
      if (coachings.some((one) => one.coach === coach.person && one.revokedOn === undefined))
        return err("alreadyChosen");

      const id = newId();
      const coaching = { id, rated: actor.person, coach: coach.person, givenOn: today };
      await insertCoaching(tx, stored.release, coaching);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "mirror.coachChosen",
        subject: id,
      });
      return ok();
    });
