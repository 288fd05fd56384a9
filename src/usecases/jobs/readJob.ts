import type { Actor } from "../../domain/access/actor.ts";
import type { Job } from "../../domain/jobs/job.ts";
import { mayFollowJob } from "../../domain/jobs/mayFollowJob.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findJob } from "../../store/jobs/job.ts";
import type { Needs } from "../needs.ts";

export const readJob =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: string): Promise<Result<Job, "noSuchJob">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const job = await findJob(tx, id);
      return job && mayFollowJob(actor, job) ? ok(job) : err("noSuchJob");
    });
