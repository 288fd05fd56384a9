import type { JobKind } from "../domain/jobs/job.ts";
import type { PersonId, TenantId } from "../domain/shared/ids.ts";
import { insertJob } from "../store/jobs/job.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Needs } from "./needs.ts";

export interface JobWish {
  readonly tenant: TenantId;
  readonly kind: JobKind;
  readonly subject?: string;
  readonly askedBy: PersonId | undefined;
  readonly input?: unknown;
}

/** Puts work in line inside the caller's transaction. @returns the job's id, for its page */
export const askForJob =
  ({ queue, now, newId }: Pick<Needs, "queue" | "now" | "newId">) =>
  async (tx: Transaction, wish: JobWish): Promise<string> => {
    const id = newId();
    await insertJob(tx, {
      id,
      kind: wish.kind,
      subject: wish.subject,
      askedBy: wish.askedBy,
      input: wish.input ?? {},
      askedAt: now(),
    });
    await queue.add(tx, { tenant: wish.tenant, job: id });
    return id;
  };
