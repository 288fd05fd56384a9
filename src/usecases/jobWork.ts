import type { JobKind } from "../domain/jobs/job.ts";
import type { PersonId, TenantId } from "../domain/shared/ids.ts";
import type { Result } from "../domain/shared/result.ts";

/** What a piece of work is given besides its use-case's own needs. */
export interface JobContext {
  readonly tenant: TenantId;
  readonly askedBy: PersonId | undefined;
  readonly subject: string | undefined;
  readonly input: unknown;
  /** Aborted when somebody cancels. */
  readonly signal: AbortSignal;
  /** Tells how far it has come; seldom enough that telling costs nothing. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

/** Does the work: a JSON-able outcome, or a word for why it failed that pages have a sentence for. */
export type JobWork = (context: JobContext) => Promise<Result<unknown, string>>;

/** The work of each kind. The composition root fills it; a kind without work fails with `notPossibleHere`. */
export type JobWorks = Readonly<Partial<Record<JobKind, JobWork>>>;
