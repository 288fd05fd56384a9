import { sql } from "kysely";
import type { Schema } from "./schema.ts";
import type { Transaction } from "./transaction.ts";

/** A column of a bulk insertion and its type in PostgreSQL. */
export type ColumnTypes = Readonly<Record<string, string>>;

const rowsAtOnce = 2000;

/**
 * Inserts many rows with one statement for every 2,000: each batch travels as one JSON parameter.
 * @param columns name and type of every column that the rows give; a value that is undefined becomes null
 */
export async function insertRows(
  tx: Transaction,
  table: keyof Schema,
  columns: ColumnTypes,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  const shape = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(", "),
  );
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const batch = JSON.stringify(rows.slice(first, first + rowsAtOnce));
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from json_to_recordset(${batch}::json) as given(${shape})`.execute(tx);
  }
}
