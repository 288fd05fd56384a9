import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface ManagersOfUnit {
  readonly unit: UnitId;
  readonly managers: number;
  /** Of them, how many took a course, had a seat with a session or a peer group's meeting to come, or were in their first year. */
  readonly ongoing: number;
}

/** Holders and acting managers by the unit that they led on a day, and how many had something ongoing then. */
export async function ongoingByUnit(tx: Transaction, on: Day): Promise<readonly ManagersOfUnit[]> {
  const { rows } = await sql<ManagersOfUnit>`
    with led as (
      select distinct on (a.person) a.person, p.unit, a.first_day
      from assignment a join post p on p.tenant = a.tenant and p.id = a.post
      where a.kind <> 'deputy' and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})
      order by a.person, a.first_day desc, p.id
    )
    select led.unit, count(*)::int as managers, count(*) filter (where
      led.first_day > ${on}::date - 365
      or exists (select from course_enrolment c where c.person = led.person
        and c.started_on < ${on} and (c.finished_on is null or c.finished_on >= ${on}))
      or exists (select from programme_application a
        join programme_session s on s.tenant = a.tenant and s.cohort = a.cohort
        where a.person = led.person and a.seated_on < ${on} and (a.ended_on is null or a.ended_on >= ${on})
          and s.held_on >= ${on})
      or exists (select from peer_member m
        join peer_meeting g on g.tenant = m.tenant and g.peer_group = m.peer_group
        join peer_group o on o.tenant = m.tenant and o.id = m.peer_group
          and (o.ended_on is null or o.ended_on >= ${on})
        where m.person = led.person and m.answer and m.answered_on < ${on}
          and (m.left_on is null or m.left_on >= ${on}) and g.planned_on >= ${on})
    )::int as ongoing
    from led group by led.unit`.execute(tx);
  return rows;
}
