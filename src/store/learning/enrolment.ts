import type { Enrolment } from "../../domain/learning/enrolment.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export async function saveEnrolment(tx: Transaction, enrolment: Enrolment): Promise<void> {
  const { id, person, courseId, version, startedOn } = enrolment;
  const columns = {
    finished_on: enrolment.finishedOn ?? null,
    valid_until: enrolment.validUntil ?? null,
  };
  await tx
    .insertInto("course_enrolment")
    .values({ id, person, course: courseId, version, started_on: startedOn, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

/** What a person takes and has taken: what is ongoing first, then the latest finished first. */
export async function enrolmentsOf(tx: Transaction, person: PersonId): Promise<readonly Enrolment[]> {
  const rows = await tx
    .selectFrom("course_enrolment")
    .selectAll()
    .where("person", "=", person)
    .orderBy("finished_on", (order) => order.desc().nullsFirst())
    .orderBy("started_on", "desc")
    .orderBy("course")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    courseId: row.course,
    version: row.version,
    startedOn: row.started_on,
    finishedOn: row.finished_on ?? undefined,
    validUntil: row.valid_until ?? undefined,
  }));
}
