import type { BudgetFrame } from "../../domain/organisation/assignmentFacts.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Writes down a unit's frame for a year. @returns whether the year had none before; one that is there stays */
export async function insertBudgetFrame(tx: Transaction, unit: UnitId, frame: BudgetFrame): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("budget_frame")
    .values({ unit, year: frame.year, ...amounts(frame) })
    .onConflict((conflict) => conflict.columns(["tenant", "unit", "year"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns whether the unit had a frame for that year */
export async function updateBudgetFrame(tx: Transaction, unit: UnitId, frame: BudgetFrame): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("budget_frame")
    .set(amounts(frame))
    .where("unit", "=", unit)
    .where("year", "=", frame.year)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** @returns whether the unit had a frame for that year */
export async function deleteBudgetFrame(tx: Transaction, unit: UnitId, year: number): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("budget_frame")
    .where("unit", "=", unit)
    .where("year", "=", year)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

function amounts({ amountSek, previousAmountSek, forecastSek }: BudgetFrame) {
  return {
    amount_sek: amountSek,
    previous_amount_sek: previousAmountSek ?? null,
    forecast_sek: forecastSek ?? null,
  };
}
