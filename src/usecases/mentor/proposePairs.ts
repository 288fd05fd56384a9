import type { Actor } from "../../domain/access/actor.ts";
import { firmObstacle } from "../../domain/mentor/fit.ts";
import type { MatchingId, MentorPairId } from "../../domain/mentor/matching.ts";
import { mayTendMatchings } from "../../domain/mentor/mayTendMatchings.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdMatching, proposalOf } from "../../store/mentor/matching.ts";
import { insertPair } from "../../store/mentor/pair.ts";
import type { Needs } from "../needs.ts";
import { participantsIn } from "./participantsIn.ts";

/**
 * Asks each proposed pair. Whoever has left their post since the proposal, or has moved into the other's line, is not
 * asked.
 */
export const proposePairs =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (actor: Actor, id: MatchingId): Promise<Result<undefined, "notAllowed" | "noSuchMatching">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayTendMatchings(actor)) return err("notAllowed");
      if (!(await holdMatching(tx, id))) return err("noSuchMatching");
      const inRole = await participantsIn(tx, id, dayInStockholm(now()));
      for (const { mentor, mentee } of (await proposalOf(tx, id))?.pairs ?? []) {
        const one = inRole("mentor").find(({ entry }) => entry.person === mentor);
        const other = inRole("mentee").find(({ entry }) => entry.person === mentee);
        if (!one || !other || firmObstacle(one, other)) continue;
        // A new id becomes a pair's here.
        await insertPair(tx, { id: newId() as MentorPairId, matchingId: id, mentor, mentee });
      }
      const kind = "mentorPairs.proposed";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
