import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "../transaction.ts";

/** Notes that a statement refers to another, and with it all that refer to the one, and all that the other refers to. */
export async function insertReference(
  tx: Transaction,
  source: string,
  target: string,
  isVoiding: boolean,
): Promise<void> {
  await tx.insertInto("lrs_reference").values({ source, target, is_voiding: isVoiding }).execute();
  await sql`
    with followed as (
      insert into lrs_follow
        (target, source, stored_at, place, actor, verb, object, registration, related)
      select reached.id, referring.id, r.stored_at, r.place, t.*
      from (select ${target}::uuid as id union select target from lrs_follow where source = ${target}) reached
      cross join (select ${source}::uuid as id union select source from lrs_follow where target = ${source}) referring
      cross join lateral (
        select stored_at, place from lrs_statement_id where id = referring.id limit 1) r
      left join lateral (${foundBy(sql`reached.id`)}) t on true
      on conflict do nothing
      returning stored_at, place, verb, source, target, related)
    ${mentionsOf(sql`followed`)}`.execute(tx);
  if (!isVoiding) return;
  // A statement that voids another cannot be voided itself.
  await sql`
    update lrs_statement s set is_voided = true
    from lrs_statement_id i
    where i.id = ${target} and s.tenant = i.tenant and s.owner = i.owner
      and s.stored_at = i.stored_at and s.place = i.place and not s.is_voiding`.execute(tx);
}

/** Notes what is known of statements that were referred to before they came. */
export async function noteArrivals(tx: Transaction, targets: readonly string[]): Promise<void> {
  if (targets.length === 0) return;
  await sql`
    with followed as (
      update lrs_follow f set (actor, verb, object, registration, related) =
        (t.actor, t.verb, t.object, t.registration, t.related)
      from unnest(${[...targets]}::uuid[]) arrived cross join lateral (${foundBy(sql`arrived`)}) t
      where f.target = arrived
      returning f.stored_at, f.place, f.verb, f.source, f.target, f.related)
    ${mentionsOf(sql`followed`)}`.execute(tx);
}

/** What a statement is found by. The limits have each looked up by its key, whatever is estimated. */
const foundBy = (id: RawBuilder<unknown>) => sql`
  select s.actor, s.verb, s.object, s.registration, s.related
  from (select * from lrs_statement_id where id = ${id} limit 1) i
  cross join lateral (
    select * from lrs_statement
    where tenant = i.tenant and owner = i.owner and stored_at = i.stored_at and place = i.place limit 1) s`;

const mentionsOf = (followed: RawBuilder<unknown>) => sql`
  insert into lrs_follow_mention (key, stored_at, place, verb, source, target)
  select unnest(related), stored_at, place, verb, source, target from ${followed}
  on conflict do nothing`;
