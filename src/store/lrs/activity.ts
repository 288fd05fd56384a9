import { sql } from "kysely";
import type { JsonObject } from "../../domain/lrs/json.ts";
import { insertRows } from "../insertRows.ts";
import type { Transaction } from "../transaction.ts";

/** What is known of activities, by key. */
export async function findDefinitions(
  tx: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; definition: string }>`
    select key::text, definition from lrs_activity where key = any(${[...keys]}::bigint[])`.execute(tx);
  return new Map(rows.map(({ key, definition }) => [key, JSON.parse(definition) as JsonObject])); // saveDefinitions alone writes it
}

export interface DefinedActivity {
  readonly key: string;
  readonly iri: string;
  readonly definition: JsonObject;
}

export async function saveDefinitions(
  tx: Transaction,
  activities: readonly DefinedActivity[],
): Promise<void> {
  if (activities.length === 0) return;
  await sql`delete from lrs_activity where key = any(${activities.map(({ key }) => key)}::bigint[])`.execute(
    tx,
  );
  await insertRows(
    tx,
    "lrs_activity",
    { key: "bigint", iri: "text", definition: "text" },
    activities.map(({ key, iri, definition }) => ({ key, iri, definition: JSON.stringify(definition) })),
  );
}
