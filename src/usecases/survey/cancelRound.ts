import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { logEvent } from "../../store/access/event.ts";
import { destroyRespondents } from "../../store/survey/closing.ts";
import { deleteRound, lockRound, setRoundState } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

/** Gives up a round. A draft disappears; of an open one every answer is destroyed unread, and that it was stays. */
export const cancelRound =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: RoundId): Promise<Result<"deleted" | "cancelled", "noSuchRound" | "notCancellable">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await lockRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      if (round.state !== "draft" && round.state !== "open") return err("notCancellable");
      const isDraft = round.state === "draft";
      if (isDraft) await deleteRound(tx, id);
      else {
        await destroyRespondents(tx, id);
        await setRoundState(tx, id, "cancelled");
      }
      const kind = isDraft ? "round.deleted" : "round.cancelled";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok(isDraft ? "deleted" : "cancelled");
    });
