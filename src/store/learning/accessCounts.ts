import { sql } from "kysely";
import type { AccessCount, TrainingKind } from "../../domain/learning/equalAccess.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface UnitAccessCount extends Omit<AccessCount, "place"> {
  readonly kind: TrainingKind;
  readonly unit: UnitId;
}

/**
 * Women and men by the unit and the working time of their main employment on a day, and how many of them had begun a
 * course, begun a dialogue, had a seat in a programme or said yes to a peer group before it. Others are not counted.
 */
export async function accessCounts(tx: Transaction, before: Day): Promise<readonly UnitAccessCount[]> {
  const { rows } = await sql<UnitAccessCount>`
    with main as (
      select distinct on (e.person) e.person, e.unit, p.gender,
        case when e.paid = 'hourly' then 'hourly'
             when e.full_time_share >= 1 then 'fullTime' else 'partTime' end as "time"
      from employment e join person p on p.id = e.person
      where e.first_day <= ${before} and (e.end_day is null or e.end_day > ${before})
        and p.gender in ('woman', 'man')
      order by e.person, e.paid desc, e.full_time_share desc, e.first_day, e.id
    ), taken as (
      select 'course' as kind, person from course_enrolment where started_on < ${before}
      union
      select 'dialogue', person from dialogue_session where started_on < ${before}
      union
      select 'programme', person from programme_application where state = 'seated' and seated_on < ${before}
      union
      select 'peerGroup', person from peer_member where answer and answered_on < ${before}
    )
    select k.kind, main.unit, main.gender, main."time",
      count(*)::int as members, count(taken.person)::int as participants
    from main
      cross join (values ('course'), ('dialogue'), ('programme'), ('peerGroup')) as k(kind)
      left join taken on taken.kind = k.kind and taken.person = main.person
    group by k.kind, main.unit, main.gender, main."time"`.execute(tx);
  return rows;
}
