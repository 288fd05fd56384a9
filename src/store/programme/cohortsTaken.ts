import { sql } from "kysely";
import type { CohortTaken } from "../../domain/programme/hasAttended.ts";
import type { ProgrammeId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** The cohorts with sessions in which a person has a seat, and to how many sessions the person came. */
export async function cohortsTaken(
  tx: Transaction,
  person: PersonId,
): Promise<readonly (CohortTaken & { readonly programmeId: ProgrammeId })[]> {
  const { rows } = await sql<CohortTaken & { readonly programmeId: ProgrammeId }>`
    select c.programme as "programmeId", count(*)::int as sessions, max(s.held_on) as "lastOn",
      (count(*) filter (where t.came))::int as came
    from programme_application a
      join programme_cohort c on c.tenant = a.tenant and c.id = a.cohort
      join programme_session s on s.tenant = c.tenant and s.cohort = c.id
      left join programme_attendance t on t.tenant = s.tenant and t.session = s.id and t.person = a.person
    where a.person = ${person} and a.state = 'seated'
    group by c.id, c.programme
    order by c.id`.execute(tx);
  return rows;
}
