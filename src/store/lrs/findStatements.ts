import { sql, type RawBuilder } from "kysely";
import type { Transaction } from "../transaction.ts";

/** Where a page of statements ended. */
export interface StatementPlace {
  readonly storedAt: Date;
  readonly place: number;
}

export interface FoundStatement extends StatementPlace {
  readonly body: string;
}

/** What statements must have, with keys as numbers. */
export interface StatementSearch {
  readonly agent: string | undefined;
  readonly verb: string | undefined;
  readonly activity: string | undefined;
  readonly registration: string | undefined;
  readonly relatedAgents: boolean;
  readonly relatedActivities: boolean;
  readonly since: Date | undefined;
  readonly until: Date | undefined;
  readonly ascending: boolean;
  readonly after: StatementPlace | undefined;
  readonly limit: number;
}

type Sql = RawBuilder<unknown>;

/**
 * Statements that are not voided and meet the search, or refer (through others too) to one that does. Times and
 * places always concern the statement itself.
 */
export async function findStatements(
  tx: Transaction,
  search: StatementSearch,
): Promise<readonly FoundStatement[]> {
  const ways = alternatives(search);
  const isOpen = ways.some(({ conditions, mentions }) => conditions(sql`s`).length + mentions.length === 0);
  const direct = ways.map((way) => meeting(way, search));
  const branches = isOpen ? direct : [...direct, ...ways.map((way) => referring(way, search))];
  // Hundreds of statements may be stored at one time: joined by the time alone, as these would, they are too many.
  await sql`select set_config('enable_mergejoin', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true)`.execute(tx);
  const { rows } = await sql<{ stored_at: Date; place: number; body: string }>`
    select stored_at, place, min(body) as body from (${sql.join(branches, sql` union all `)}) found
    group by stored_at, place order by ${inOrder(search)} limit ${search.limit}`.execute(tx);
  return rows.map(({ stored_at, place, body }) => ({ storedAt: stored_at, place, body }));
}

/** What meets the search itself. What is mentioned is looked for where mentions are, in the order of time. */
function meeting({ conditions, mentions, isNarrow }: Alternative, search: StatementSearch): Sql {
  const first = isNarrow ? undefined : mentions[0];
  const others = mentions.filter((key) => key !== first);
  const at = first === undefined ? sql`s` : sql`m`;
  const where = [
    sql`not s.is_voided`,
    ...timesOf(at, search),
    ...placeOf(at, search),
    ...conditions(sql`s`),
    ...mentioning(sql`s`, others),
  ];
  const from =
    first === undefined ? sql`lrs_statement s` : sql`${placesOf(first, others, search)} ${statementAt}`;
  return sql`(select s.stored_at, s.place, s.body from ${from} where ${sql.join(where, sql` and `)}
    order by ${inOrderOf(at, search)} limit ${search.limit})`;
}

/** The verb, and what else is mentioned, are tested before any statement is read: hardly any may meet them. */
function placesOf(key: string, others: readonly string[], search: StatementSearch): Sql {
  const together = others.map(
    (other) => sql`(
      select true from lrs_mention other
      where other.key = ${other}::bigint and other.stored_at = mention.stored_at and other.verb = mention.verb
        and other.places && mention.places limit 1)`,
  );
  const where = [...mentionOf(sql`mention`, key, search), ...together];
  return sql`(
    select mention.tenant, mention.owner, mention.stored_at, at.place
    from lrs_mention mention cross join unnest(mention.places) as at (place)
    where ${sql.join(where, sql` and `)} order by ${inOrder(search)}) m`;
}

function mentionOf(row: Sql, key: string, { verb }: StatementSearch): readonly Sql[] {
  return [
    sql`${row}.key = ${key}::bigint`,
    ...(verb === undefined ? [] : [sql`${row}.verb = ${verb}::bigint`]),
  ];
}

/** The limit has each looked up by its key, one after the other, until the page is full. */
const statementAt = sql`cross join lateral (
  select * from lrs_statement
  where tenant = m.tenant and owner = m.owner and stored_at = m.stored_at and place = m.place limit 1) s`;

/** What refers to a statement that meets the search: once, however many of those it refers to. */
function referring({ conditions, mentions, isNarrow }: Alternative, search: StatementSearch): Sql {
  const first = isNarrow ? undefined : mentions[0];
  const others = mentions.filter((key) => key !== first);
  const where = [
    sql`not s.is_voided`,
    ...timesOf(sql`m`, search),
    ...placeOf(sql`m`, search),
    ...conditions(first === undefined ? sql`m` : sql`f`),
    ...mentioning(first === undefined ? sql`m` : sql`f`, others),
  ];
  const from = first === undefined ? sql`lrs_follow m` : followsOf(first, search);
  return sql`(select m.stored_at, m.place, min(s.body) as body from ${from} ${statementAt}
    where ${sql.join(where, sql` and `)}
    group by m.stored_at, m.place order by ${inOrderOf(sql`m`, search)} limit ${search.limit})`;
}

function followsOf(key: string, search: StatementSearch): Sql {
  const where = sql.join(mentionOf(sql`mention`, key, search), sql` and `);
  return sql`(select * from lrs_follow_mention mention where ${where} order by ${inOrder(search)}) m
    cross join lateral (
      select * from lrs_follow
      where tenant = m.tenant and owner = m.owner and target = m.target and source = m.source limit 1) f`;
}

/** One statement by id; undefined when there is none, or it is voided and should not be (or the other way round). */
export async function findStatement(
  tx: Transaction,
  id: string,
  isVoided: boolean,
): Promise<FoundStatement | undefined> {
  const { rows } = await sql<{ stored_at: Date; place: number; body: string }>`
    select s.stored_at, s.place, s.body from lrs_statement_id i
    join lrs_statement s
      on s.tenant = i.tenant and s.owner = i.owner and s.stored_at = i.stored_at and s.place = i.place
    where i.id = ${id} and s.is_voided = ${isVoided}`.execute(tx);
  const [row] = rows;
  return row && { storedAt: row.stored_at, place: row.place, body: row.body };
}

const inOrderOf = (row: Sql, { ascending }: StatementSearch): Sql =>
  ascending ? sql`${row}.stored_at, ${row}.place` : sql`${row}.stored_at desc, ${row}.place desc`;

const inOrder = ({ ascending }: StatementSearch): Sql =>
  ascending ? sql`stored_at, place` : sql`stored_at desc, place desc`;

/** Between which times: what also holds for all that is stored at one time. */
function timesOf(row: Sql, { since, until, after, ascending }: StatementSearch): readonly Sql[] {
  return [
    ...(since === undefined ? [] : [sql`${row}.stored_at > ${since}`]),
    ...(until === undefined ? [] : [sql`${row}.stored_at <= ${until}`]),
    ...(after === undefined
      ? []
      : [
          ascending ? sql`${row}.stored_at >= ${after.storedAt}` : sql`${row}.stored_at <= ${after.storedAt}`,
        ]),
  ];
}

function placeOf(row: Sql, { after, ascending }: StatementSearch): readonly Sql[] {
  if (after === undefined) return [];
  const place = sql`(${row}.stored_at, ${row}.place)`;
  const last = sql`(${after.storedAt}, ${after.place})`;
  return [ascending ? sql`${place} > ${last}` : sql`${place} < ${last}`];
}

/** A way in which a statement meets the search. */
interface Alternative {
  readonly conditions: (statement: Sql) => readonly Sql[];
  /** Keys that it must mention anywhere. */
  readonly mentions: readonly string[];
  /** So few meet the conditions that what they mention is better read there. */
  readonly isNarrow: boolean;
}

function mentioning(statement: Sql, keys: readonly string[]): readonly Sql[] {
  return keys.map((key) => sql`${key}::bigint = any(${statement}.related)`);
}

/**
 * An agent may be actor or object: each is looked for by its own index, so there are two alternatives. What must be
 * mentioned is the same in all.
 */
function alternatives(search: StatementSearch): readonly Alternative[] {
  const { agent, verb, activity, registration, relatedAgents, relatedActivities } = search;
  const others = (statement: Sql): readonly Sql[] => [
    ...(verb === undefined ? [] : [sql`${statement}.verb = ${verb}::bigint`]),
    ...(registration === undefined ? [] : [sql`${statement}.registration = ${registration}::uuid`]),
    ...(activity === undefined || relatedActivities ? [] : [sql`${statement}.object = ${activity}::bigint`]),
  ];
  const mentions = activity !== undefined && relatedActivities ? [activity] : [];
  const isNarrow = registration !== undefined;
  if (agent === undefined) return [{ conditions: others, mentions, isNarrow }];
  if (relatedAgents) return [{ conditions: others, mentions: [agent, ...mentions], isNarrow }];
  const asPart = (part: Sql) => ({
    conditions: (one: Sql) => [sql`${one}.${part} = ${agent}::bigint`, ...others(one)],
    mentions,
    isNarrow: true,
  });
  return [asPart(sql.raw("actor")), asPart(sql.raw("object"))];
}
