import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** How far each administration's latest forecast is above its frame: 0.02 is two per cent. */
export async function overspendingByAdministration(tx: Transaction): Promise<ReadonlyMap<UnitId, number>> {
  const rows = await tx
    .selectFrom("budget_frame as frame")
    .innerJoin("unit", "unit.id", "frame.unit")
    .select(["frame.unit", "frame.amount_sek", "frame.forecast_sek"])
    .where("unit.kind", "=", "administration")
    .orderBy("frame.year")
    .execute();
  return new Map(
    rows.map((row) => [row.unit, (row.forecast_sek ?? row.amount_sek) / Math.max(1, row.amount_sek) - 1]),
  );
}
