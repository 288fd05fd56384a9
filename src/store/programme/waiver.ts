import type { Waiver } from "../../domain/programme/prerequisite.ts";
import type { ProgrammeId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** What was written for the same person before is replaced. */
export async function saveWaiver(tx: Transaction, waiver: Waiver): Promise<void> {
  const columns = { reason: waiver.reason, waived_by: waiver.waivedBy, waived_on: waiver.waivedOn };
  await tx
    .insertInto("prerequisite_waiver")
    .values({ programme: waiver.programmeId, person: waiver.person, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "programme", "person"]).doUpdateSet(columns))
    .execute();
}

export async function deleteWaiver(tx: Transaction, programme: ProgrammeId, person: PersonId): Promise<void> {
  await tx
    .deleteFrom("prerequisite_waiver")
    .where("programme", "=", programme)
    .where("person", "=", person)
    .execute();
}

/** The latest first. */
export async function waiversOf(tx: Transaction, programme: ProgrammeId): Promise<readonly Waiver[]> {
  const rows = await tx
    .selectFrom("prerequisite_waiver")
    .selectAll()
    .where("programme", "=", programme)
    .orderBy("waived_on", "desc")
    .orderBy("person")
    .execute();
  return rows.map((row) => ({
    programmeId: row.programme,
    person: row.person,
    reason: row.reason,
    waivedBy: row.waived_by,
    waivedOn: row.waived_on,
  }));
}
