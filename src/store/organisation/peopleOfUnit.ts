import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface NamedPerson {
  readonly person: PersonId;
  readonly name: string;
}

/** Those employed in a unit or leading it on a day, by family name. People with protected identity are not listed. */
export async function peopleOfUnit(tx: Transaction, unit: UnitId, on: Day): Promise<readonly NamedPerson[]> {
  const { rows } = await sql<NamedPerson>`
    select p.id as person, p.given_name || ' ' || p.family_name as name
    from person p
    where not p.protected_identity and (
      exists (select 1 from employment e where e.person = p.id and e.unit = ${unit}
        and e.first_day <= ${on} and (e.end_day is null or e.end_day > ${on}))
      or exists (select 1 from assignment a join post on post.tenant = a.tenant and post.id = a.post
        where a.person = p.id and post.unit = ${unit}
          and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})))
    order by p.family_name, p.given_name, p.id`.execute(tx);
  return rows;
}
