import type { Actor } from "../../domain/access/actor.ts";
import { mayRetry } from "../../domain/jobs/job.ts";
import { mayFollowJob } from "../../domain/jobs/mayFollowJob.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findJob, renewJob } from "../../store/jobs/job.ts";
import type { Needs } from "../needs.ts";

/** Puts work that failed or was cancelled in line again, as it was asked for the first time. */
export const retryJob =
  ({ database, queue }: Pick<Needs, "database" | "queue">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchJob" | "notEnded">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const job = await findJob(tx, id);
      if (!job || !mayFollowJob(actor, job)) return err("noSuchJob");
      if (!mayRetry(job)) return err("notEnded");
      await renewJob(tx, id);
      await queue.add(tx, { tenant: actor.tenant, job: id });
      return ok();
    });
