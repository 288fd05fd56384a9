import { sql } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";

export interface UnitStaff {
  readonly unit: UnitId;
  /** People with their main employment here, holders of manager posts not counted. */
  readonly people: number;
  readonly hourly: number;
  readonly onLeave: number;
}

/**
 * Staff per unit on a day. Each person counts once, where the largest employment is (the oldest of equals).
 * People who hold a post as manager are counted with the post, not here.
 */
export const staffOn = keptWithRegister(async (tx: Transaction, on: Day): Promise<readonly UnitStaff[]> => {
  const { rows } = await sql<UnitStaff & { on_leave: number }>`
    with main as (
      select distinct on (e.person) e.person, e.unit, e.paid, e.id
      from employment e
      where e.first_day <= ${on} and (e.end_day is null or e.end_day > ${on})
      order by e.person, e.paid desc, e.full_time_share desc, e.first_day, e.id
    )
    select main.unit, count(*) as people,
      count(*) filter (where main.paid = 'hourly') as hourly,
      count(*) filter (where exists (select 1 from leave l where l.employment = main.id
        and l.first_day <= ${on} and (l.end_day is null or l.end_day > ${on}))) as on_leave
    from main
    where not exists (select 1 from assignment a where a.person = main.person and a.kind <> 'deputy'
      and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on}))
    group by main.unit`.execute(tx);
  return rows.map(({ unit, people, hourly, on_leave }) => ({ unit, people, hourly, onLeave: on_leave }));
});
