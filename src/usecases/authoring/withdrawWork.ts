import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteOwnWorks } from "../../domain/authoring/mayWriteOwnWorks.ts";
import type { WorkKind } from "../../domain/authoring/ownWork.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdWork, saveWork } from "../../store/authoring/ownWork.ts";
import type { Needs } from "../needs.ts";

/** Nobody new begins it; who has begun goes on to the end. Offered again, it is the version that was published last. */
export const withdrawWork =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    kind: WorkKind,
    id: string,
    what: "withdraw" | "offerAgain",
  ): Promise<Result<undefined, "notAllowed" | "noSuchWork">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteOwnWorks(actor)) return err("notAllowed");
      const work = await holdWork(tx, kind, id);
      if (!work) return err("noSuchWork");
      const isWithdrawn = work.withdrawnAt !== undefined;
      if (isWithdrawn === (what === "withdraw")) return ok();
      const at = now();
      await saveWork(tx, { ...work, withdrawnAt: what === "withdraw" ? at : undefined });
      await logEvent(tx, {
        id: newOrderedId(),
        at,
        person: actor.person,
        kind: what === "withdraw" ? `${kind}.withdrawn` : `${kind}.offeredAgain`,
        details: { work: id },
      });
      return ok();
    });
