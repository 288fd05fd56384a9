import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";
import { insertReference, noteArrivals } from "./reference.ts";

/** A statement with its keys as numbers. */
export interface StatementRow {
  readonly id: string;
  readonly actor: string | undefined;
  readonly verb: string;
  readonly object: string | undefined;
  readonly registration: string | undefined;
  readonly related: readonly string[];
  readonly isVoiding: boolean;
  readonly refersTo: string | undefined;
  readonly body: string;
}

/** Bodies of the statements that there are already, by id. */
export async function storedBodies(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = await storedIds(tx, ids);
  if (there.size === 0) return new Map();
  const { rows } = await sql<{ id: string; body: string }>`
    select s.id, s.body from lrs_statement_id i
    join lrs_statement s
      on s.tenant = i.tenant and s.owner = i.owner and s.stored_at = i.stored_at and s.place = i.place
    where i.id = any(${[...there]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Which of these ids are statements' already. */
export async function storedIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select given.id from unnest(${[...ids]}::uuid[]) as given (id)
    cross join lateral (select from lrs_statement_id where id = given.id limit 1) there`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Stores statements that are not there yet, all at the same time, with what follows from their references. */
export async function insertStatements(
  tx: Transaction,
  storedAt: Date,
  statements: readonly StatementRow[],
): Promise<void> {
  if (statements.length === 0) return;
  const { awaited, voidedAhead } = await referencesTo(tx, statements);
  await insertRows(
    tx,
    storedAt,
    statements,
    statements.map(({ id, isVoiding }) => voidedAhead.has(id) && !isVoiding),
  );
  await insertMentions(tx, storedAt, statements);
  await noteArrivals(tx, awaited);
  for (const { id, refersTo, isVoiding } of statements) {
    if (refersTo !== undefined) await insertReference(tx, id, refersTo, isVoiding);
  }
}

/** Which statements were referred to before they came, and which of them were voided. */
async function referencesTo(
  tx: Transaction,
  statements: readonly StatementRow[],
): Promise<{ readonly awaited: readonly string[]; readonly voidedAhead: ReadonlySet<string> }> {
  const { rows } = await sql<{ target: string; is_voided: boolean }>`
    select target, bool_or(is_voiding) as is_voided from lrs_reference
    where target = any(${statements.map(({ id }) => id)}::uuid[]) group by target`.execute(tx);
  return {
    awaited: rows.map(({ target }) => target),
    voidedAhead: new Set(rows.filter((row) => row.is_voided).map(({ target }) => target)),
  };
}

// Columns travel as one text each, and whose the rows are is asked once and not for every row: that is half of what a
// batch costs.

/** No control character of this kind stands in JSON (RFC 8259, sections 2 and 7), so it parts one body from the next. */
const between = "\u001f";

/** PostgreSQL's way to write an array of numbers, UUIDs or truths. */
const arrayOf = (values: readonly (string | boolean | undefined)[]) =>
  `{${values.map((value) => value ?? "null").join(",")}}`;

async function insertRows(
  tx: Transaction,
  storedAt: Date,
  statements: readonly StatementRow[],
  areVoided: readonly boolean[],
): Promise<void> {
  const column = (of: (statement: StatementRow) => string | boolean | undefined) =>
    arrayOf(statements.map(of));
  await sql`
    with given as materialized (
      select (ordinality - 1)::int as place, given.* from unnest(
        ${column(({ id }) => id)}::text::uuid[],
        ${column(({ actor }) => actor)}::text::bigint[],
        ${column(({ verb }) => verb)}::text::bigint[],
        ${column(({ object }) => object)}::text::bigint[],
        ${column(({ registration }) => registration)}::text::uuid[],
        ${arrayOf(areVoided)}::text::boolean[],
        ${column(({ isVoiding }) => isVoiding)}::text::boolean[],
        string_to_array(${statements.map(({ related }) => arrayOf(related)).join(between)}, ${between}),
        string_to_array(${statements.map(({ body }) => body).join(between)}, ${between})
      ) with ordinality as given (id, actor, verb, object, registration, is_voided, is_voiding, related, body, ordinality)),
    ids as (
      insert into lrs_statement_id (tenant, owner, id, stored_at, place)
      select (select current_tenant()), (select current_record_owner()), id, ${storedAt}::timestamptz, place from given)
    insert into lrs_statement
      (tenant, owner, stored_at, place, id, actor, verb, object, registration, is_voided, is_voiding, related, body)
    select (select current_tenant()), (select current_record_owner()), ${storedAt}::timestamptz, place,
      id, actor, verb, object, registration, is_voided, is_voiding, related::bigint[], body
    from given`.execute(tx);
}

async function insertMentions(
  tx: Transaction,
  storedAt: Date,
  statements: readonly StatementRow[],
): Promise<void> {
  const mentions = mentionsIn(statements);
  const lists = mentions.map(({ places }) => `{${places.join(",")}}`).join(between);
  await sql`
    insert into lrs_mention (tenant, owner, key, stored_at, verb, places)
    select (select current_tenant()), (select current_record_owner()), key, ${storedAt}::timestamptz, verb, places::int[]
    from unnest(${arrayOf(mentions.map(({ key }) => key))}::text::bigint[],
      ${arrayOf(mentions.map(({ verb }) => verb))}::text::bigint[],
      string_to_array(${lists}, ${between})) as given (key, verb, places)`.execute(tx);
}

/** Which statements, by their places, mention what with which verb. */
function mentionsIn(
  statements: readonly StatementRow[],
): readonly { readonly key: string; readonly verb: string; readonly places: readonly number[] }[] {
  const mentions = new Map<string, { key: string; verb: string; places: number[] }>();
  for (const [place, { related, verb }] of statements.entries()) {
    for (const key of related) {
      const known = mentions.get(`${key} ${verb}`);
      if (known) known.places.push(place);
      else mentions.set(`${key} ${verb}`, { key, verb, places: [place] });
    }
  }
  return [...mentions.values()];
}
