import { nextToSeat } from "../domain/programme/nextToSeat.ts";
import type { Application, Cohort } from "../domain/programme/programme.ts";
import type { Day } from "../domain/shared/day.ts";
import { applicationsTo, saveApplication } from "../store/programme/application.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Gives free seats to those who wait, in their order. The cohort must be held by the transaction (`holdCohort`).
 * @returns who was given a seat
 */
export async function fillSeats(
  tx: Transaction,
  cohort: Cohort,
  today: Day,
): Promise<readonly Application[]> {
  const next = nextToSeat(cohort, await applicationsTo(tx, cohort.id));
  for (const application of next)
    await saveApplication(tx, { ...application, state: "seated", seatedOn: today });
  return next;
}
