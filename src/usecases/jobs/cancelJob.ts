import type { Actor } from "../../domain/access/actor.ts";
import { mayCancel } from "../../domain/jobs/job.ts";
import { mayFollowJob } from "../../domain/jobs/mayFollowJob.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { askToCancel, endJob, findJob } from "../../store/jobs/job.ts";
import type { Needs } from "../needs.ts";

/** Asks running work to stop at its next step; work that still waits ends at once. */
export const cancelJob =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchJob" | "hasEnded">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const job = await findJob(tx, id);
      if (!job || !mayFollowJob(actor, job)) return err("noSuchJob");
      if (!mayCancel(job)) return err("hasEnded");
      await askToCancel(tx, id);
      if (job.state === "waiting") await endJob(tx, id, { state: "cancelled", at: now() });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "job.cancelled",
        subject: id,
      });
      return ok();
    });
