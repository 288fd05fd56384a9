import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "../src/store/transaction.ts";
import type { World } from "../test/database/world.ts";

const hoursOfYear = 8760;

/** Stores all that there is again and again, spread over the year before: to search among millions in minutes. */
export async function copyStatements(
  { needs, tenant }: Pick<World, "needs" | "tenant">,
  times: number,
): Promise<void> {
  await needs.database.asOwner((tx) => sql.raw(pastQuarters).execute(tx));
  await needs.database.asTenant(tenant, async (tx) => {
    for (const table of ["statement", "mention", "follow", "follow_mention"])
      await sql`create temporary table ${sql.table(`copied_${table}`)} on commit drop as
        select * from ${sql.table(`lrs_${table}`)}`.execute(tx);
    await sql`alter table copied_statement add column new_id uuid`.execute(tx);
    for (let time = 1; time <= times; time += 1)
      await copyOnce(tx, sql.lit(`${Math.ceil((time * hoursOfYear) / times)} hours`));
  });
  await needs.database.asOwner((tx) => sql`analyze`.execute(tx));
}

async function copyOnce(tx: Transaction, before: RawBuilder<unknown>): Promise<void> {
  const mine = sql`(select current_tenant()), (select current_record_owner())`;
  await sql`update copied_statement set new_id = gen_random_uuid()`.execute(tx);
  await sql`
    insert into lrs_statement (tenant, owner, stored_at, place, id, actor, verb, object, registration, related, body)
    select ${mine}, stored_at - interval ${before}, place, new_id, actor, verb, object, registration, related, body
    from copied_statement`.execute(tx);
  await sql`
    insert into lrs_statement_id (tenant, owner, id, stored_at, place)
    select ${mine}, new_id, stored_at - interval ${before}, place from copied_statement`.execute(tx);
  await sql`
    insert into lrs_mention (tenant, owner, key, stored_at, verb, places)
    select ${mine}, key, stored_at - interval ${before}, verb, places from copied_mention`.execute(tx);
  await sql`
    insert into lrs_follow
      (tenant, owner, target, source, stored_at, place, actor, verb, object, registration, related)
    select ${mine}, t.new_id, s.new_id, f.stored_at - interval ${before}, f.place,
      f.actor, f.verb, f.object, f.registration, f.related
    from copied_follow f
    join copied_statement t on t.id = f.target join copied_statement s on s.id = f.source`.execute(tx);
  await sql`
    insert into lrs_follow_mention (tenant, owner, key, stored_at, place, verb, source, target)
    select ${mine}, m.key, m.stored_at - interval ${before}, m.place, m.verb, s.new_id, t.new_id
    from copied_follow_mention m
    join copied_statement t on t.id = m.target join copied_statement s on s.id = m.source`.execute(tx);
}

/** Partitions for the five quarters before the first, as they would be where the record has been kept for so long. */
const pastQuarters = `
  do $$
  declare
    parent text;
    part text;
    first date;
    quarter date;
    lower text;
  begin
    foreach parent in array array['lrs_statement', 'lrs_mention'] loop
      select min(relname) into part from pg_inherits join pg_class on oid = inhrelid
        where inhparent = parent::regclass and relname ~ 'q\\d$';
      first := make_date(substr(part, length(parent) + 2, 4)::int, right(part, 1)::int * 3 - 2, 1);
      execute format('alter table %I detach partition %I', parent, part);
      lower := 'minvalue';
      for back in reverse 5..1 loop
        quarter := first - back * interval '3 months';
        execute format('create table %I partition of %I for values from (%s) to (%L)',
          parent || to_char(quarter, '_YYYY"q"Q'), parent, lower, quarter + interval '3 months');
        lower := quote_literal((quarter + interval '3 months')::date);
      end loop;
      execute format('alter table %I attach partition %I for values from (%L) to (%L)',
        parent, part, first, first + interval '3 months');
    end loop;
  end
  $$`;
