import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface Coach {
  readonly person: PersonId;
  readonly name: string;
}

/** Those who are coaches on a day, by family name. People with protected identity are not listed. */
export async function coachesOn(tx: Transaction, on: Day): Promise<readonly Coach[]> {
  const { rows } = await sql<Coach>`
    select p.id as person, p.given_name || ' ' || p.family_name as name
    from person p
    where not p.protected_identity and exists (
      select from granted_role g where g.person = p.id and g.role = 'coach'
        and g.first_day <= ${on} and (g.end_day is null or g.end_day > ${on}))
    order by p.family_name, p.given_name, p.id`.execute(tx);
  return rows;
}
