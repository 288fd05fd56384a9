import type { Selectable } from "kysely";
import type { RegistrationId } from "../../domain/coursepackage/registration.ts";
import type { Attempt } from "../../domain/coursepackage/scorm/attempt.ts";
import type { Cmi } from "../../domain/coursepackage/scorm/cmi.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function saveAttempt(tx: Transaction, attempt: Attempt): Promise<void> {
  const { registrationId, unit, number, begunAt, cmi, seconds, resumes } = attempt;
  const changing = { cmi: JSON.stringify(cmi), seconds, resumes };
  await tx
    .insertInto("course_attempt")
    .values({ registration: registrationId, unit, number, begun_at: begunAt, ...changing })
    .onConflict((conflict) =>
      conflict.columns(["tenant", "registration", "unit", "number"]).doUpdateSet(changing),
    )
    .execute();
}

export async function latestAttempt(
  tx: Transaction,
  registration: RegistrationId,
  unit: number,
): Promise<Attempt | undefined> {
  const row = await tx
    .selectFrom("course_attempt")
    .selectAll()
    .where("registration", "=", registration)
    .where("unit", "=", unit)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toAttempt(row);
}

function toAttempt(row: Selectable<Schema["course_attempt"]>): Attempt {
  return {
    registrationId: row.registration,
    unit: row.unit,
    number: row.number,
    begunAt: row.begun_at,
    cmi: row.cmi as Cmi, // saveAttempt alone writes it
    seconds: row.seconds,
    resumes: row.resumes,
  };
}
