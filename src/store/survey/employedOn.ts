import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { Employed } from "../../domain/survey/mainEmployment.ts";
import type { Transaction } from "../transaction.ts";

/** Every employment on a day, with what a round's population is chosen by. */
export async function employedOn(tx: Transaction, on: Day): Promise<readonly Employed[]> {
  const { rows } = await sql<Omit<Employed, "gender"> & { gender: Employed["gender"] | null }>`
    select e.person, e.unit, e.paid, e.full_time_share as share, e.first_day as since, e.employment_key as key,
      p.gender, exists (select 1 from leave l where l.employment = e.id
        and l.first_day <= ${on} and (l.end_day is null or l.end_day > ${on})) as "onLeave"
    from employment e join person p on p.tenant = e.tenant and p.id = e.person
    where e.first_day <= ${on} and (e.end_day is null or e.end_day > ${on})`.execute(tx);
  return rows.map((row) => ({ ...row, gender: row.gender ?? undefined }));
}
