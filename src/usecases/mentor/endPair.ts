import type { Actor } from "../../domain/access/actor.ts";
import { stateOfPair, type MentorPairId } from "../../domain/mentor/matching.ts";
import { mayReadPair } from "../../domain/mentor/mayReadPair.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdPair, savePair } from "../../store/mentor/pair.ts";
import type { Needs } from "../needs.ts";

/** Either of two who have agreed ends it, at any time and without saying why. */
export const endPair =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: MentorPairId): Promise<Result<undefined, "noSuchPair">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const pair = await holdPair(tx, id);
      if (!pair || !mayReadPair(actor, pair) || stateOfPair(pair) !== "agreed") return err("noSuchPair");
      await savePair(tx, { ...pair, ended: true });
      return ok();
    });
