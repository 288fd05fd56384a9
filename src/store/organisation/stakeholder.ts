import { sql } from "kysely";
import type { Stakeholder } from "../../domain/organisation/assignmentFacts.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Adds a stakeholder of a unit. @returns false where the unit has one of the same kind and name, however its letters are written */
export async function insertStakeholder(
  tx: Transaction,
  unit: UnitId,
  { id, kind, name, intensity }: Stakeholder,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into stakeholder (id, unit, kind, name, intensity)
    select ${id}, ${unit}, ${kind}, ${name}, ${intensity}
    where not exists (select from stakeholder s
      where s.unit = ${unit} and s.kind = ${kind} and lower(s.name) = lower(${name}))`.execute(tx);
  return numAffectedRows === 1n;
}

/** @returns whether the unit has such a stakeholder */
export async function updateIntensity(
  tx: Transaction,
  unit: UnitId,
  id: string,
  intensity: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("stakeholder")
    .set({ intensity })
    .where("unit", "=", unit)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** @returns whether the unit had such a stakeholder */
export async function deleteStakeholder(tx: Transaction, unit: UnitId, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("stakeholder")
    .where("unit", "=", unit)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
