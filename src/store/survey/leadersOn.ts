import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** Which unit each person leads on a day, as holder or acting; the first by code where somebody leads several. */
export async function leadersOn(tx: Transaction, on: Day): Promise<ReadonlyMap<PersonId, UnitId>> {
  const { rows } = await sql<{ person: PersonId; unit: UnitId }>`
    select distinct on (a.person) a.person, p.unit
    from assignment a join post p on p.tenant = a.tenant and p.id = a.post
    where a.kind <> 'deputy' and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})
      and p.first_day <= ${on} and (p.end_day is null or p.end_day > ${on})
    order by a.person, p.code`.execute(tx);
  return new Map(rows.map(({ person, unit }) => [person, unit]));
}
