import { sql } from "kysely";
import type { Goal, UnitAssignment } from "../../domain/organisation/assignmentFacts.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Goals in force on a day, budget frames (newest first) and stakeholders of a unit. */
export async function unitAssignment(tx: Transaction, unit: UnitId, on: Day): Promise<UnitAssignment> {
  const frames = await tx
    .selectFrom("budget_frame")
    .selectAll()
    .where("unit", "=", unit)
    .orderBy("year", "desc")
    .execute();
  const stakeholders = await tx
    .selectFrom("stakeholder")
    .select(["id", "kind", "name", "intensity"])
    .where("unit", "=", unit)
    .orderBy("intensity", "desc")
    .orderBy("name")
    .execute();
  return {
    goals: await goalsOf(tx, unit, on),
    budgetFrames: frames.map((frame) => ({
      year: frame.year,
      amountSek: frame.amount_sek,
      previousAmountSek: frame.previous_amount_sek ?? undefined,
      forecastSek: frame.forecast_sek ?? undefined,
    })),
    stakeholders,
  };
}

type GoalRow = { [Key in keyof Goal]: Exclude<Goal[Key], undefined> | null } & Pick<
  Goal,
  "id" | "kind" | "wording" | "decidedBy"
>;

async function goalsOf(tx: Transaction, unit: UnitId, on: Day): Promise<readonly Goal[]> {
  const { rows } = await sql<GoalRow>`
    select g.id, g.kind, g.wording, g.decided_by as "decidedBy", b.name as "bodyName", g.paragraph,
           g.decided_on as "decidedOn"
    from goal g left join body b on b.tenant = g.tenant and b.id = g.body
    where g.unit = ${unit} and g.first_day <= ${on} and (g.end_day is null or g.end_day > ${on})
    order by g.kind, g.decided_on, g.id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    bodyName: row.bodyName ?? undefined,
    paragraph: row.paragraph ?? undefined,
    decidedOn: row.decidedOn ?? undefined,
  }));
}
