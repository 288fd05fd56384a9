import type { Job, JobKind, JobState } from "../../domain/jobs/job.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly subject: string | undefined;
  readonly askedBy: PersonId | undefined;
  readonly input: unknown;
  readonly askedAt: Date;
}

export async function insertJob(tx: Transaction, job: NewJob): Promise<void> {
  await tx
    .insertInto("job")
    .values({
      id: job.id,
      kind: job.kind,
      subject: job.subject ?? null,
      asked_by: job.askedBy ?? null,
      input: JSON.stringify(job.input),
      state: "waiting",
      total: null,
      message: null,
      outcome: null,
      asked_at: job.askedAt,
      started_at: null,
      ended_at: null,
    })
    .execute();
}

export async function findJob(tx: Transaction, id: string): Promise<Job | undefined> {
  const row = await tx.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      kind: row.kind as JobKind, // only insertJob writes kinds
      subject: row.subject ?? undefined,
      askedBy: row.asked_by ?? undefined,
      input: row.input,
      state: row.state,
      done: row.done,
      total: row.total ?? undefined,
      message: row.message ?? undefined,
      outcome: row.outcome ?? undefined,
      cancelAsked: row.cancel_asked,
      attempts: row.attempts,
      askedAt: row.asked_at,
      endedAt: row.ended_at ?? undefined,
    }
  );
}

/** Takes a job that waits, or one whose process died while it ran. @returns false when it has ended already */
export async function startJob(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("job")
    .set((eb) => ({ state: "running", started_at: at, done: 0, attempts: eb("attempts", "+", 1) }))
    .where("id", "=", id)
    .where("state", "in", ["waiting", "running"])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** @returns whether somebody has asked for the job to be cancelled */
export async function saveProgress(
  tx: Transaction,
  id: string,
  done: number,
  total: number,
): Promise<boolean> {
  const row = await tx
    .updateTable("job")
    .set({ done, total })
    .where("id", "=", id)
    .returning("cancel_asked")
    .executeTakeFirst();
  return row?.cancel_asked ?? true;
}

export async function endJob(
  tx: Transaction,
  id: string,
  end: {
    readonly state: Extract<JobState, "done" | "failed" | "cancelled">;
    readonly at: Date;
    readonly message?: string;
    readonly outcome?: unknown;
  },
): Promise<void> {
  await tx
    .updateTable("job")
    .set({
      state: end.state,
      ended_at: end.at,
      message: end.message ?? null,
      outcome: end.outcome === undefined ? null : JSON.stringify(end.outcome),
    })
    .where("id", "=", id)
    .execute();
}

export async function askToCancel(tx: Transaction, id: string): Promise<void> {
  await tx.updateTable("job").set({ cancel_asked: true }).where("id", "=", id).execute();
}

/** Makes an ended job wait again, as it was asked. */
export async function renewJob(tx: Transaction, id: string): Promise<void> {
  await tx
    .updateTable("job")
    .set({
      state: "waiting",
      cancel_asked: false,
      done: 0,
      total: null,
      message: null,
      outcome: null,
      ended_at: null,
    })
    .where("id", "=", id)
    .execute();
}
