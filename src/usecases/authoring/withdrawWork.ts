import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import type { WorkKind } from "../../domain/authoring/ownWork.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdWork, saveWork } from "../../store/authoring/ownWork.ts";
import type { Needs } from "../needs.ts";

/** Letters of the message to those who are in the middle of it. */
export const longestWithdrawalMessage = 500;

/**
 * Nobody new begins it; who has begun goes on to the end. Offered again, it is the version that was published last.
 * @param message to those who are in the middle of it, or nothing
 */
export const withdrawWork =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    kind: WorkKind,
    id: string,
    what: "withdraw" | "offerAgain",
    message = "",
  ): Promise<Result<undefined, "notAllowed" | "noSuchWork" | "messageTooLong">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteOwnWorks(actor)) return err("notAllowed");
      const work = await holdWork(tx, kind, id);
      if (!work) return err("noSuchWork");
      const isWithdrawn = work.withdrawnAt !== undefined;
      if (isWithdrawn === (what === "withdraw")) return ok();
      const withdrawnBecause = message.trim();
      if (withdrawnBecause.length > longestWithdrawalMessage) return err("messageTooLong");
      const at = now();
      await saveWork(
        tx,
        what === "withdraw"
          ? { ...work, withdrawnAt: at, withdrawnBecause }
          : { ...work, withdrawnAt: undefined, withdrawnBecause: "" },
      );
      await logEvent(tx, {
        id: newOrderedId(),
        at,
        person: actor.person,
        kind: what === "withdraw" ? `${kind}.withdrawn` : `${kind}.offeredAgain`,
        details: { work: id },
      });
      return ok();
    });
