import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Where a person has the largest employment on a day (the oldest of equals); undefined for who has none. */
export async function mainUnitOf(tx: Transaction, person: PersonId, on: Day): Promise<UnitId | undefined> {
  const { rows } = await sql<{ unit: UnitId }>`
    select e.unit from employment e
    where e.person = ${person} and e.first_day <= ${on} and (e.end_day is null or e.end_day > ${on})
    order by e.paid desc, e.full_time_share desc, e.first_day, e.id limit 1`.execute(tx);
  return rows[0]?.unit;
}
