import { endJob, findJob, saveProgress, startJob } from "../../store/jobs/job.ts";
import type { Ticket } from "../../store/jobs/queue.ts";
import type { Needs } from "../needs.ts";
import type { JobWorks } from "../jobWork.ts";

type RunNeeds = Pick<Needs, "database" | "now"> & { readonly report: (error: unknown) => void };

/** Runs one job to its end: done, failed with a reason, or cancelled. A defect is reported and the job fails. */
export const runJob =
  ({ database, now, report }: RunNeeds, works: JobWorks) =>
  async ({ tenant, job: id }: Ticket): Promise<void> => {
    const job = await database.asTenant(tenant, async (tx) =>
      (await startJob(tx, id, now())) ? findJob(tx, id) : undefined,
    );
    if (!job) return;
    const end = (how: Omit<Parameters<typeof endJob>[2], "at">) =>
      database.asTenant(tenant, (tx) => endJob(tx, id, { ...how, at: now() }));
    const work = works[job.kind];
    if (!work) return end({ state: "failed", message: "notPossibleHere" });

    const cancelling = new AbortController();
    if (job.cancelAsked) cancelling.abort();
    try {
      const { askedBy, subject, input } = job;
      const progress = async (done: number, total: number) => {
        if (await database.asTenant(tenant, (tx) => saveProgress(tx, id, done, total))) cancelling.abort();
      };
      const result = await work({ tenant, askedBy, subject, input, signal: cancelling.signal, progress });
      if (result.ok) return await end({ state: "done", outcome: result.value });
      if (cancelling.signal.aborted) return await end({ state: "cancelled" });
      return await end({ state: "failed", message: result.error });
    } catch (error) {
      if (cancelling.signal.aborted) return end({ state: "cancelled" });
      report(error);
      return end({ state: "failed", message: "defect" });
    }
  };
