import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

// The database's own clock, and not ours: several processes write to one database, and what is stored must lie in the
// order in which it can be read.

const writersOfRecord = sql`7403003, hashtext(current_tenant()::text || current_record_owner()::text)`;

/**
 * The time at which what is written now is stored: now, or a millisecond after what was stored last, whichever is
 * later. Others who store in the same record wait until this transaction ends.
 */
export async function takeTime(tx: Transaction): Promise<Date> {
  await sql`select pg_advisory_xact_lock(${writersOfRecord})`.execute(tx);
  const { rows } = await sql<{ last: Date }>`
    insert into lrs_clock (last) values (date_trunc('milliseconds', clock_timestamp()))
    on conflict (tenant, owner) do update
      set last = greatest(excluded.last, lrs_clock.last + interval '1 millisecond')
    returning last`.execute(tx);
  return rows[0]!.last;
}

/**
 * Everything stored until then is seen by the transaction's next query: now while nobody writes, else what was
 * stored last.
 */
export async function consistentThrough(tx: Transaction): Promise<Date> {
  const { rows } = await sql<{ now: Date | null; last: Date | null }>`
    select case when pg_try_advisory_lock_shared(${writersOfRecord})
             then (select clock_timestamp() where pg_advisory_unlock_shared(${writersOfRecord})) end as now,
           (select last from lrs_clock) as last`.execute(tx);
  const { now = null, last = null } = rows[0] ?? {};
  const nothing = new Date(0);
  return now ?? last ?? nothing;
}
