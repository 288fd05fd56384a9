import { sql } from "kysely";
import type { EnrolmentId } from "../../domain/learning/enrolment.ts";
import { noWork, type StepWork } from "../../domain/learning/stepWork.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface StoredStep {
  /** From 1. */
  readonly step: number;
  readonly work: StepWork;
  readonly doneOn: Day | undefined;
}

/** Lets one request at a time change what a person learns, until the transaction ends: two tabs lose nothing. */
export async function holdLearningOf(tx: Transaction, person: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 7403019))`.execute(tx);
}

/** The steps in which something has been done, in their order. */
export async function stepsOf(tx: Transaction, enrolment: EnrolmentId): Promise<readonly StoredStep[]> {
  const rows = await tx
    .selectFrom("course_step")
    .select(["step", "work", "done_on"])
    .where("enrolment", "=", enrolment)
    .orderBy("step")
    .execute();
  return rows.map(({ step, work, done_on }) => ({
    step,
    work: { ...noWork, ...(work as Partial<StepWork>) }, // saveStep alone writes work, which once had fewer parts
    doneOn: done_on ?? undefined,
  }));
}

export async function saveStep(tx: Transaction, enrolment: EnrolmentId, stored: StoredStep): Promise<void> {
  const columns = { work: JSON.stringify(stored.work), done_on: stored.doneOn ?? null };
  await tx
    .insertInto("course_step")
    .values({ enrolment, step: stored.step, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "enrolment", "step"]).doUpdateSet(columns))
    .execute();
}
