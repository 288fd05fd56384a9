import { sql } from "kysely";
import type { PostRegister, StaffTurnover } from "../../domain/competence/factsOfPosts.ts";
import { addMonths, type Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { keptWithRegister } from "./keptWithRegister.ts";
import { postsOn } from "./postsOn.ts";
import { staffOn } from "./staffOn.ts";
import { unitsOn } from "./unitsOn.ts";

/** What the register says of all posts on a day, in a few statements whatever the size of the organisation. */
export const postRegister = keptWithRegister(async (tx: Transaction, today: Day): Promise<PostRegister> => ({
  today,
  units: new Map((await unitsOn(tx, today)).map((unit) => [unit.id, unit])),
  posts: await postsOn(tx, today),
  staff: await staffOn(tx, today),
  turnover: await turnoverSince(tx, addMonths(today, -12), today),
  goals: await goalsOn(tx, today),
  budgetFrames: await framesOf(tx, Number(today.slice(0, 4))),
  stakeholders: await tx.selectFrom("stakeholder").select(["unit", "kind", "intensity"]).execute(),
  answering: await answeringOn(tx, today),
  heldLately: await heldSince(tx, addMonths(today, -36), today),
}));

/** Monthly paid people by unit: employed then, employed now, and gone from the unit in between. */
async function turnoverSince(tx: Transaction, then: Day, now: Day): Promise<readonly StaffTurnover[]> {
  const { rows } = await sql<StaffTurnover>`
    select e.unit,
      count(distinct e.person) filter (where e.first_day <= ${then}
        and (e.end_day is null or e.end_day > ${then})) as before,
      count(distinct e.person) filter (where e.first_day <= ${now}
        and (e.end_day is null or e.end_day > ${now})) as now,
      count(distinct e.person) filter (where e.end_day > ${then} and e.end_day <= ${now}
        and not exists (select from employment still where still.person = e.person and still.unit = e.unit
          and still.first_day <= ${now} and (still.end_day is null or still.end_day > ${now}))) as "left"
    from employment e
    where e.paid = 'monthly' and e.first_day <= ${now} and (e.end_day is null or e.end_day > ${then})
    group by e.unit`.execute(tx);
  return rows;
}

async function goalsOn(tx: Transaction, on: Day): Promise<PostRegister["goals"]> {
  const rows = await tx
    .selectFrom("goal")
    .select(["unit", "kind", "decided_by", "decided_on"])
    .where("first_day", "<=", on)
    .where((row) => row.or([row("end_day", "is", null), row("end_day", ">", on)]))
    .execute();
  return rows.map(({ unit, kind, decided_by, decided_on }) => ({
    unit,
    kind,
    decidedBy: decided_by,
    decidedOn: decided_on ?? undefined,
  }));
}

async function framesOf(tx: Transaction, year: number): Promise<PostRegister["budgetFrames"]> {
  const rows = await tx.selectFrom("budget_frame").selectAll().where("year", "=", year).execute();
  return rows.map((row) => ({
    unit: row.unit,
    year: row.year,
    amountSek: row.amount_sek,
    previousAmountSek: row.previous_amount_sek ?? undefined,
    forecastSek: row.forecast_sek ?? undefined,
  }));
}

async function answeringOn(tx: Transaction, on: Day): Promise<PostRegister["answering"]> {
  const { rows } = await sql<{ body: string; unit: UnitId }>`
    select bu.body, bu.unit from body_unit bu join body b on b.tenant = bu.tenant and b.id = bu.body
    where b.kind = 'committee' and bu.first_day <= ${on} and (bu.end_day is null or bu.end_day > ${on})`.execute(
    tx,
  );
  return rows;
}

async function heldSince(tx: Transaction, then: Day, now: Day): Promise<PostRegister["heldLately"]> {
  const { rows } = await sql<{ post: PostId; person: PersonId }>`
    select distinct a.post, a.person from assignment a
    where a.kind <> 'deputy' and a.first_day <= ${now} and (a.end_day is null or a.end_day > ${then})`.execute(
    tx,
  );
  return rows;
}
