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
  const order = search.ascending ? sql`stored_at, place` : sql`stored_at desc, place desc`;
  const window = sql.join([sql`not s.is_voided`, ...windowOf(search)], sql` and `);
  const ways = alternatives(search);
  const direct = ways.map(
    ({ conditions, mentions }) => sql`(select s.stored_at, s.place, s.body
      from lrs_statement s ${mentioning(sql`s`, mentions)}
      where ${sql.join([window, ...conditions(sql`s`)], sql` and `)}
      order by ${order} limit ${search.limit})`,
  );
  const isOpen = ways.some(({ conditions, mentions }) => conditions(sql`s`).length + mentions.length === 0);
  const branches = isOpen ? direct : [...direct, referring(ways, window, order, search.limit)];
  const { rows } = await sql<{ stored_at: Date; place: number; body: string }>`
    select stored_at, place, min(body) as body from (${sql.join(branches, sql` union all `)}) found
    group by stored_at, place order by ${order} limit ${search.limit}`.execute(tx);
  return rows.map(({ stored_at, place, body }) => ({ storedAt: stored_at, place, body }));
}

/**
 * What refers to a statement that meets the search. Targets are looked for among the ids, which have no partitions:
 * planning a join takes longer than it does.
 */
function referring(ways: readonly Alternative[], window: Sql, order: Sql, limit: number): Sql {
  const meets = ways.map(({ conditions }) => sql.join([sql`true`, ...conditions(sql`t`)], sql` and `));
  return sql`(select s.stored_at, s.place, s.body
    from lrs_follow f
    join lrs_statement_id t on t.tenant = f.tenant and t.id = f.target
    ${mentioning(sql`t`, ways[0]?.mentions ?? [])}
    join lrs_statement_id r on r.tenant = f.tenant and r.id = f.source
    join lrs_statement s on s.tenant = r.tenant and s.stored_at = r.stored_at and s.place = r.place
    where ${window} and ((${sql.join(meets, sql`) or (`)}))
    order by ${order} limit ${limit})`;
}

/** One statement by id; undefined when there is none, or it is voided and should not be (or the other way round). */
export async function findStatement(
  tx: Transaction,
  id: string,
  isVoided: boolean,
): Promise<FoundStatement | undefined> {
  const { rows } = await sql<{ stored_at: Date; place: number; body: string }>`
    select s.stored_at, s.place, s.body from lrs_statement_id i
    join lrs_statement s on s.tenant = i.tenant and s.stored_at = i.stored_at and s.place = i.place
    where i.id = ${id} and s.is_voided = ${isVoided}`.execute(tx);
  const [row] = rows;
  return row && { storedAt: row.stored_at, place: row.place, body: row.body };
}

function windowOf({ since, until, after, ascending }: StatementSearch): readonly Sql[] {
  return [
    ...(since === undefined ? [] : [sql`s.stored_at > ${since}`]),
    ...(until === undefined ? [] : [sql`s.stored_at <= ${until}`]),
    ...(after === undefined
      ? []
      : [
          ascending
            ? sql`(s.stored_at, s.place) > (${after.storedAt}, ${after.place})`
            : sql`(s.stored_at, s.place) < (${after.storedAt}, ${after.place})`,
        ]),
  ];
}

/** A way in which a statement meets the search. */
interface Alternative {
  readonly conditions: (statement: Sql) => readonly Sql[];
  /** Keys that it must mention anywhere. */
  readonly mentions: readonly string[];
}

function mentioning(statement: Sql, keys: readonly string[]): Sql {
  const joins = keys.map((key, number) => {
    const mention = sql.raw(`mention_${number}`);
    return sql`join lrs_mention ${mention} on ${mention}.tenant = ${statement}.tenant
      and ${mention}.stored_at = ${statement}.stored_at and ${mention}.place = ${statement}.place
      and ${mention}.key = ${key}::bigint`;
  });
  return joins.length === 0 ? sql`` : sql.join(joins, sql` `);
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
  if (agent === undefined) return [{ conditions: others, mentions }];
  if (relatedAgents) return [{ conditions: others, mentions: [agent, ...mentions] }];
  return [
    { conditions: (one) => [sql`${one}.actor = ${agent}::bigint`, ...others(one)], mentions },
    { conditions: (one) => [sql`${one}.object = ${agent}::bigint`, ...others(one)], mentions },
  ];
}
