import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { coachingsOf, endCoaching, findMirror } from "../../store/survey/mirror.ts";
import type { Needs } from "../needs.ts";

/** Takes the own mirror back from a coach, at once. */
export const revokeCoach =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    round: RoundId,
    coaching: string,
  ): Promise<Result<undefined, "noSuchMirror" | "noSuchCoaching">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const stored = await findMirror(tx, round, actor.person);
      if (!stored) return err("noSuchMirror");
      const held = (await coachingsOf(tx, stored.release, actor.person)).find((one) => one.id === coaching);
      if (!held) return err("noSuchCoaching");
      if (held.revokedOn !== undefined) return ok();
      await endCoaching(tx, held.id, dayInStockholm(now()));
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "mirror.coachRevoked",
        subject: held.id,
      });
      return ok();
    });
