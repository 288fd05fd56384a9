import { sql } from "kysely";
import type { Actor, GrantedRole } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

interface Row {
  readonly roles: readonly GrantedRole[];
  readonly leads: readonly UnitId[];
  readonly answers_for: readonly UnitId[];
  readonly safety_rep_for: readonly UnitId[];
}

/**
 * What a person may be on a day: granted roles, units led, units answered for as elected, and safety mandates.
 * @returns undefined for nobody, and for who has left: an account does not outlive its employment
 */
export async function findActor(
  tx: Transaction,
  tenant: TenantId,
  person: PersonId,
  on: Day,
): Promise<Actor | undefined> {
  const { rows } = await sql<Row>`
    select
      coalesce((select json_agg(distinct g.role) from granted_role g
        where g.person = p.id and g.first_day <= ${on} and (g.end_day is null or g.end_day > ${on})), '[]') as roles,
      coalesce((select json_agg(distinct post.unit) from assignment a
        join post on post.tenant = a.tenant and post.id = a.post
        where a.person = p.id and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})), '[]') as leads,
      coalesce((select json_agg(distinct bu.unit) from seat s
        join body_unit bu on bu.tenant = s.tenant and bu.body = s.body
        where s.person = p.id and s.first_day <= ${on} and (s.end_day is null or s.end_day > ${on})
          and bu.first_day <= ${on} and (bu.end_day is null or bu.end_day > ${on})), '[]') as answers_for,
      coalesce((select json_agg(distinct coalesce(g.unit, whole.unit)) from granted_role g
        cross join lateral (select u.id as unit from unit u where u.kind = 'organisation' limit 1) whole
        where g.person = p.id and g.role = 'safetyRep'
          and g.first_day <= ${on} and (g.end_day is null or g.end_day > ${on})), '[]') as safety_rep_for
    from person p where p.id = ${person} and not (${hasLeft(person, on)})`.execute(tx);
  const row = rows[0];
  return (
    row && {
      tenant,
      person,
      granted: new Set(row.roles),
      leads: row.leads,
      answersFor: row.answers_for,
      safetyRepFor: row.safety_rep_for,
    }
  );
}

/** Has been employed or elected, and is today neither, nor granted any role. */
const hasLeft = (person: PersonId, on: Day) => sql`
  (exists (select from employment e where e.person = ${person}) or exists (select from seat s where s.person = ${person}))
  and not exists (select from employment e where e.person = ${person} and (e.end_day is null or e.end_day > ${on}))
  and not exists (select from seat s where s.person = ${person} and (s.end_day is null or s.end_day > ${on}))
  and not exists (select from assignment a where a.person = ${person} and (a.end_day is null or a.end_day > ${on}))
  and not exists (select from granted_role g where g.person = ${person} and (g.end_day is null or g.end_day > ${on}))`;
