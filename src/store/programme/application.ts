import type { Selectable } from "kysely";
import type { Application, ApplicationId, CohortId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

/** Who applies again after having withdrawn takes the place of the earlier application. */
export async function saveApplication(tx: Transaction, application: Application): Promise<void> {
  const columns = {
    state: application.state,
    queue: application.queue,
    approver: application.approver ?? null,
    seated_on: application.seatedOn ?? null,
    ended_on: application.endedOn ?? null,
    substitute_minutes: application.substituteMinutes,
    refusal: application.refusal,
  };
  await tx
    .insertInto("programme_application")
    .values({ id: application.id, cohort: application.cohortId, person: application.person, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "cohort", "person"]).doUpdateSet(columns))
    .execute();
}

export async function findApplication(tx: Transaction, id: ApplicationId): Promise<Application | undefined> {
  const row = await tx
    .selectFrom("programme_application")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toApplication(row);
}

/** All applications of a cohort, in the order of applying. */
export async function applicationsTo(tx: Transaction, cohort: CohortId): Promise<readonly Application[]> {
  const rows = await tx
    .selectFrom("programme_application")
    .selectAll()
    .where("cohort", "=", cohort)
    .orderBy("queue")
    .execute();
  return rows.map(toApplication);
}

/** Applications that a person, as line manager, is asked to say yes or no to. */
export async function applicationsAwaiting(
  tx: Transaction,
  approver: PersonId,
): Promise<readonly Application[]> {
  const rows = await tx
    .selectFrom("programme_application")
    .selectAll()
    .where("approver", "=", approver)
    .where("state", "=", "awaitsApproval")
    .orderBy("cohort")
    .orderBy("queue")
    .execute();
  return rows.map(toApplication);
}

function toApplication(row: Selectable<Schema["programme_application"]>): Application {
  return {
    id: row.id,
    cohortId: row.cohort,
    person: row.person,
    state: row.state,
    queue: row.queue,
    approver: row.approver ?? undefined,
    seatedOn: row.seated_on ?? undefined,
    endedOn: row.ended_on ?? undefined,
    substituteMinutes: row.substitute_minutes,
    refusal: row.refusal,
  };
}
