import { sql } from "kysely";
import type { Chair, MandateRegister } from "../../domain/organisation/mandate.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";
import { postsOn } from "./postsOn.ts";
import { unitsOn } from "./unitsOn.ts";

/** What has to be known to say who holds a mandate on a day. */
export const mandateRegister = keptWithRegister(
  async (tx: Transaction, on: Day): Promise<MandateRegister> => ({
    units: new Map((await unitsOn(tx, on)).map((unit) => [unit.id, unit])),
    posts: await postsOn(tx, on),
    ...(await chairsAndDevelopers(tx, on)),
  }),
);

/** The part of the mandates that posts do not tell. */
async function chairsAndDevelopers(
  tx: Transaction,
  on: Day,
): Promise<Pick<MandateRegister, "chairs" | "hrDevelopers">> {
  const chairs = await sql<Chair>`
    select s.person, b.kind, coalesce(json_agg(bu.unit) filter (where bu.unit is not null), '[]') as units
    from seat s
    join body b on b.tenant = s.tenant and b.id = s.body and b.kind in ('executiveBoard', 'committee')
    left join body_unit bu on bu.tenant = b.tenant and bu.body = b.id
      and bu.first_day <= ${on} and (bu.end_day is null or bu.end_day > ${on})
    where s.role = 'chair' and s.first_day <= ${on} and (s.end_day is null or s.end_day > ${on})
    group by s.person, b.id, b.kind
    order by s.person`.execute(tx);
  const developers = await sql<{ person: PersonId }>`
    select distinct g.person from granted_role g
    where g.role = 'hrDeveloper' and g.first_day <= ${on} and (g.end_day is null or g.end_day > ${on})
    order by g.person`.execute(tx);
  return { chairs: chairs.rows, hrDevelopers: developers.rows.map(({ person }) => person) };
}
