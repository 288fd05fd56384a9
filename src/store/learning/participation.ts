import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface Participants {
  readonly courseId: string;
  readonly unit: UnitId;
  readonly people: number;
}

/** People who had begun a course before a day, by the unit of their main employment on that day. */
export async function participantsBefore(tx: Transaction, before: Day): Promise<readonly Participants[]> {
  const { rows } = await sql<Participants>`
    with main as (
      select distinct on (e.person) e.person, e.unit
      from employment e
      where e.first_day <= ${before} and (e.end_day is null or e.end_day > ${before})
      order by e.person, e.paid desc, e.full_time_share desc, e.first_day, e.id
    )
    select c.course as "courseId", main.unit, count(distinct c.person)::int as people
    from course_enrolment c join main on main.person = c.person
    where c.started_on < ${before}
    group by c.course, main.unit`.execute(tx);
  return rows;
}
