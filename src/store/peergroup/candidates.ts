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
  const isOn = (period: string) =>
    sql`${sql.ref(`${period}.first_day`)} <= ${on}
      and (${sql.ref(`${period}.end_day`)} is null or ${sql.ref(`${period}.end_day`)} > ${on})`;
  const isLeading = sql`exists (select from assignment a where a.person = p.id and ${isOn("a")})`;
  const wanted =
    of === "managers"
      ? isLeading
      : of === "everybody"
        ? sql`not ${isLeading} and exists (select from employment e where e.person = p.id and ${isOn("e")})`
        : sql`p.id in (${sql.join(of.length === 0 ? [null] : of)})`;
  const { rows } = await sql<Candidate>`
    with agreed as (
      select m.mentor, m.mentee from mentor_pair m
        join mentor_matching g on g.tenant = m.tenant and g.id = m.matching
      where m.mentor_answer and m.mentee_answer and not m.ended and g.last_day >= ${on}
    ), busy (person) as materialized (
      select a.person from programme_application a
        join programme_session s on s.tenant = a.tenant and s.cohort = a.cohort
        where a.state = 'seated' and s.held_on >= ${on}
      union select mentor from agreed
      union select mentee from agreed
      union select m.person from peer_member m join peer_group g on g.tenant = m.tenant and g.id = m.peer_group
        where m.answer and m.left_on is null and g.ended_on is null
    ), chosen as materialized (
      select p.id as person, p.given_name || ' ' || p.family_name as name,
        p.id in (select person from busy) as ongoing
      from person p where not p.protected_identity and ${wanted}
      order by ongoing, p.id limit ${most}
    )
    select c.person, c.name, c.ongoing as "hasOngoing",
      coalesce((select jsonb_agg(distinct post.unit) from assignment a
        join post on post.tenant = a.tenant and post.id = a.post
        where a.person = c.person and ${isOn("a")}), '[]'::jsonb) as leads,
      (select e.unit from employment e where e.person = c.person and ${isOn("e")}
        order by e.paid desc, e.full_time_share desc, e.first_day, e.id limit 1) as "worksIn"
    from chosen c order by c.ongoing, c.person`.execute(tx);
  return rows;
}
