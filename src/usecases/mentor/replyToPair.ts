import type { Actor } from "../../domain/access/actor.ts";
import { answerPair } from "../../domain/mentor/answerPair.ts";
import type { MentorPairId } from "../../domain/mentor/matching.ts";
import { mayReadPair } from "../../domain/mentor/mayReadPair.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdPair, savePair } from "../../store/mentor/pair.ts";
import type { Needs } from "../needs.ts";

/** Says yes or no to a pair. No reason is asked for, and it is not logged: saying no is nobody else's business. */
export const replyToPair =
  ({ database }: Pick<Needs, "database">) =>
  (
    actor: Actor,
    id: MentorPairId,
    says: boolean,
  ): Promise<Result<undefined, "noSuchPair" | "alreadyAnswered">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const pair = await holdPair(tx, id);
      if (!pair || !mayReadPair(actor, pair)) return err("noSuchPair");
      const answered = answerPair(pair, actor.person, says);
      if (!answered.ok) return answered;
      await savePair(tx, answered.value);
      return ok();
    });
