import type { Goal } from "../../domain/organisation/assignmentFacts.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export type NewGoal = Omit<Goal, "bodyName"> & { readonly unit: UnitId; readonly firstDay: Day };

export async function insertGoal(tx: Transaction, goal: NewGoal): Promise<void> {
  await tx
    .insertInto("goal")
    .values({
      id: goal.id,
      unit: goal.unit,
      kind: goal.kind,
      wording: goal.wording,
      decided_by: goal.decidedBy,
      body: null,
      paragraph: goal.paragraph ?? null,
      decided_on: goal.decidedOn ?? null,
      first_day: goal.firstDay,
      end_day: null,
    })
    .execute();
}

/** Lets a goal of a unit end; one that began the same day is removed, for it was never in force. @returns whether there was one */
export async function endGoal(tx: Transaction, unit: UnitId, id: string, on: Day): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("goal")
    .where("unit", "=", unit)
    .where("id", "=", id)
    .where("first_day", ">=", on)
    .executeTakeFirstOrThrow();
  const { numUpdatedRows } = await tx
    .updateTable("goal")
    .set({ end_day: on })
    .where("unit", "=", unit)
    .where("id", "=", id)
    .where("end_day", "is", null)
    .executeTakeFirstOrThrow();
  return numDeletedRows + numUpdatedRows > 0n;
}
