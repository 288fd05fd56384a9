import { sql } from "kysely";
import { insertRows } from "../insertRows.ts";
import type { Transaction } from "../transaction.ts";

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
  const { rows } = await sql<{ id: string; body: string }>`
    select s.id, s.body from lrs_statement_id i
    join lrs_statement s on s.tenant = i.tenant and s.stored_at = i.stored_at and s.place = i.place
    where i.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Which of these ids are statements' already. */
export async function storedIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from lrs_statement_id where id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Stores statements that are not there yet, all at the same time, with what follows from their references. */
export async function insertStatements(
  tx: Transaction,
  storedAt: Date,
  statements: readonly StatementRow[],
): Promise<void> {
  if (statements.length === 0) return;
  const voidedBefore = await voidedAhead(tx, statements);
  const rows = statements.map((statement, place) => ({
    id: statement.id,
    stored_at: storedAt,
    place,
    actor: statement.actor,
    verb: statement.verb,
    object: statement.object,
    registration: statement.registration,
    is_voided: voidedBefore.has(statement.id) && !statement.isVoiding,
    is_voiding: statement.isVoiding,
    body: statement.body,
  }));
  await insertRows(tx, "lrs_statement_id", idColumns, rows);
  await insertRows(tx, "lrs_statement", columns, rows);
  const mentions = statements.flatMap(({ related }, place) =>
    [...new Set(related)].map((key) => ({ key, stored_at: storedAt, place })),
  );
  await insertRows(tx, "lrs_mention", mentionColumns, mentions);
  for (const { id, refersTo, isVoiding } of statements) {
    if (refersTo !== undefined) await insertReference(tx, id, refersTo, isVoiding);
  }
}

const idColumns = {
  id: "uuid",
  stored_at: "timestamptz",
  place: "int",
  actor: "bigint",
  verb: "bigint",
  object: "bigint",
  registration: "uuid",
};
const mentionColumns = { key: "bigint", stored_at: "timestamptz", place: "int" };
const columns = {
  ...idColumns,
  is_voided: "boolean",
  is_voiding: "boolean",
  body: "text",
};

/** Statements that were voided before they came. */
async function voidedAhead(
  tx: Transaction,
  statements: readonly StatementRow[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ target: string }>`
    select target from lrs_reference
    where is_voiding and target = any(${statements.map(({ id }) => id)}::uuid[])`.execute(tx);
  return new Set(rows.map(({ target }) => target));
}

async function insertReference(
  tx: Transaction,
  source: string,
  target: string,
  isVoiding: boolean,
): Promise<void> {
  await tx.insertInto("lrs_reference").values({ source, target, is_voiding: isVoiding }).execute();
  await sql`
    insert into lrs_follow (target, source)
    select reached.id, referring.id
    from (select ${target}::uuid as id union select target from lrs_follow where source = ${target}) reached,
         (select ${source}::uuid as id union select source from lrs_follow where target = ${source}) referring
    on conflict do nothing`.execute(tx);
  if (!isVoiding) return;
  // A statement that voids another cannot be voided itself.
  await sql`
    update lrs_statement s set is_voided = true
    from lrs_statement_id i
    where i.id = ${target} and s.tenant = i.tenant and s.stored_at = i.stored_at and s.place = i.place
      and not s.is_voiding`.execute(tx);
}
