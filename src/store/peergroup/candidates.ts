import { sql } from "kysely";
import type { PeerAudience } from "../../domain/peergroup/peerGroup.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface Candidate {
  readonly person: PersonId;
  readonly name: string;
  readonly leads: readonly UnitId[];
  /** The unit of the main employment. */
  readonly worksIn: UnitId | null;
  readonly hasOngoing: boolean;
}

/** So many are enough to propose eight from. */
const most = 400;

/**
 * People of an audience, or some named people, with where they stand. Ongoing is what HR knows of each person already: a
 * seat with a session to come, a mentor, another group. Courses are private and are not asked for. Protected identities
 * are not listed. Those with nothing ongoing come first, then by id, which says nothing of anybody.
 */
export async function candidatesOn(
  tx: Transaction,
  of: PeerAudience | readonly PersonId[],
  on: Day,
): Promise<readonly Candidate[]> {
  const isLeading = sql`exists (select from assignment a where a.person = c.person
    and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on}))`;
  const wanted =
    of === "managers"
      ? isLeading
      : of === "everybody"
        ? sql`not ${isLeading} and c.works_in is not null`
        : sql`c.person in (${sql.join(of.length === 0 ? [null] : of)})`;
  const { rows } = await sql<Candidate>`
    with c as (
      select p.id as person, p.given_name || ' ' || p.family_name as name,
        coalesce((select jsonb_agg(distinct post.unit) from assignment a
          join post on post.tenant = a.tenant and post.id = a.post
          where a.person = p.id and a.first_day <= ${on} and (a.end_day is null or a.end_day > ${on})),
          '[]'::jsonb) as leads,
        (select e.unit from employment e
          where e.person = p.id and e.first_day <= ${on} and (e.end_day is null or e.end_day > ${on})
          order by e.paid desc, e.full_time_share desc, e.first_day, e.id limit 1) as works_in,
        exists (select from programme_application a
            join programme_session s on s.tenant = a.tenant and s.cohort = a.cohort
            where a.person = p.id and a.state = 'seated' and s.held_on >= ${on})
          or exists (select from mentor_pair m join mentor_matching g on g.tenant = m.tenant and g.id = m.matching
            where (m.mentor = p.id or m.mentee = p.id) and m.mentor_answer and m.mentee_answer and not m.ended
              and g.last_day >= ${on})
          or exists (select from peer_member m join peer_group g on g.tenant = m.tenant and g.id = m.peer_group
            where m.person = p.id and m.answer and m.left_on is null and g.ended_on is null) as ongoing
      from person p where not p.protected_identity
    )
    select c.person, c.name, c.leads, c.works_in as "worksIn", c.ongoing as "hasOngoing"
    from c where ${wanted} order by c.ongoing, c.person limit ${most}`.execute(tx);
  return rows;
}
