import { sql } from "kysely";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** What a person's calendar has been told of a session. */
export interface SessionMessage {
  readonly session: ProgrammeSessionId;
  readonly person: PersonId;
  /** How many times it had been told of before. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly on: Day;
  /** HH:MM in Stockholm. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export type ToldSession = Pick<SessionMessage, "session" | "person" | "sequence">;

/**
 * Compares sessions to come, and who has a seat in them, with what calendars have been told, and writes down what is to
 * be told: sessions that are new to somebody or have moved, and those that are gone or whose seat was left. Of processes
 * that compare at once one alone writes each: the sequence must be one more than it is.
 */
export async function tellSessions(tx: Transaction, today: Day): Promise<readonly ToldSession[]> {
  const { rows } = await sql<ToldSession>`
    with seated as (
      select s.id as session, a.person, s.held_on, s.starts_at, s.ends_at, s.place,
        case when p.language = 'en' and g.name_en <> '' then g.name_en else g.name_sv end as title,
        p.email is not null and coalesce(w.sessions, not p.protected_identity) as wanted
      from programme_session s
        join programme_cohort c on c.tenant = s.tenant and c.id = s.cohort
        join programme g on g.tenant = c.tenant and g.id = c.programme
        join programme_application a on a.tenant = s.tenant and a.cohort = s.cohort and a.state = 'seated'
        join person p on p.tenant = a.tenant and p.id = a.person
        left join letter_wish w on w.tenant = p.tenant and w.person = p.id
    ), news as (
      select session, person, coalesce(m.sequence + 1, 0) as sequence, false as is_cancelled,
        s.title, s.held_on, s.starts_at, s.ends_at, s.place
      from seated s left join session_message m using (session, person)
      where s.wanted and s.held_on >= ${today} and (m.session is null or m.is_cancelled
        or (m.held_on, m.starts_at, m.ends_at, m.place) is distinct from (s.held_on, s.starts_at, s.ends_at, s.place))
      union all
      select session, person, m.sequence + 1, true, m.title, m.held_on, m.starts_at, m.ends_at, m.place
      from session_message m
      where not m.is_cancelled and m.held_on >= ${today}
        and not exists (select from seated s where s.session = m.session and s.person = m.person)
    )
    insert into session_message as told
      (session, person, sequence, is_cancelled, title, held_on, starts_at, ends_at, place)
    select session, person, sequence, is_cancelled, title, held_on, starts_at, ends_at, place
    from news order by held_on, session, person
    on conflict (tenant, session, person) do update set
      sequence = excluded.sequence, is_cancelled = excluded.is_cancelled, title = excluded.title,
      held_on = excluded.held_on, starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place
    where told.sequence = excluded.sequence - 1
    returning session, person, sequence`.execute(tx);
  return rows;
}

export async function findSessionMessage(
  tx: Transaction,
  { session, person }: Pick<SessionMessage, "session" | "person">,
): Promise<SessionMessage | undefined> {
  const row = await tx
    .selectFrom("session_message")
    .selectAll()
    .where("session", "=", session)
    .where("person", "=", person)
    .executeTakeFirst();
  return (
    row && {
      session: row.session,
      person: row.person,
      sequence: row.sequence,
      isCancelled: row.is_cancelled,
      title: row.title,
      on: row.held_on,
      from: row.starts_at,
      to: row.ends_at,
      place: row.place,
    }
  );
}
