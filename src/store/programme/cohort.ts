import type { Selectable } from "kysely";
import type { Cohort, CohortId, ProgrammeId } from "../../domain/programme/programme.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function saveCohort(tx: Transaction, cohort: Cohort): Promise<void> {
  const columns = {
    name: cohort.name,
    leader: cohort.leader ?? null,
    seats: cohort.seats,
    needs_approval: cohort.needsApproval,
    apply_by: cohort.applyBy,
    seat_sek: cohort.seatSek,
    minutes_away: cohort.minutesAway ?? null,
  };
  await tx
    .insertInto("programme_cohort")
    .values({ id: cohort.id, programme: cohort.programmeId, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(columns))
    .execute();
}

/** The cohorts of a programme, the one to apply to last first. */
export async function cohortsOf(tx: Transaction, programme: ProgrammeId): Promise<readonly Cohort[]> {
  const rows = await tx
    .selectFrom("programme_cohort")
    .selectAll()
    .where("programme", "=", programme)
    .orderBy("apply_by", "desc")
    .orderBy("name")
    .execute();
  return rows.map(toCohort);
}

export async function findCohort(tx: Transaction, id: CohortId): Promise<Cohort | undefined> {
  const row = await tx.selectFrom("programme_cohort").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toCohort(row);
}

/** Lets one request at a time change who has a seat, until the transaction ends: no seat is given twice. */
export async function holdCohort(tx: Transaction, id: CohortId): Promise<Cohort | undefined> {
  const row = await tx
    .selectFrom("programme_cohort")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toCohort(row);
}

function toCohort(row: Selectable<Schema["programme_cohort"]>): Cohort {
  return {
    id: row.id,
    programmeId: row.programme,
    name: row.name,
    leader: row.leader ?? undefined,
    seats: row.seats,
    needsApproval: row.needs_approval,
    applyBy: row.apply_by,
    seatSek: row.seat_sek,
    minutesAway: row.minutes_away ?? undefined,
  };
}
