import { sql } from "kysely";
import type { Transaction } from "../transaction.ts";

// Everything here is of the record that the transaction speaks to (inRecordOf): all of it, what is voided counted.

export async function countStatements(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from lrs_statement`.execute(tx);
  return rows[0]?.n ?? 0;
}

export interface StatementsWanted {
  readonly first: number;
  readonly atMost: number;
}

/** The latest first, as JSON text. @param wanted undefined: all of them */
export async function latestStatements(
  tx: Transaction,
  wanted: StatementsWanted | undefined,
): Promise<readonly string[]> {
  const part = wanted ? sql`limit ${wanted.atMost} offset ${wanted.first}` : sql``;
  const { rows } = await sql<{ body: string }>`
    select body from lrs_statement order by stored_at desc, place desc ${part}`.execute(tx);
  return rows.map(({ body }) => body);
}

export interface KeptContent {
  /** What a document is named by; the sum of an attachment. */
  readonly name: string;
  readonly kind: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export async function keptContents(tx: Transaction): Promise<readonly KeptContent[]> {
  const { rows } = await sql<KeptContent>`
    select concat_ws(' ', activity, registration, name) as name, kind, content_type as "contentType", content
    from lrs_document
    union all
    select sha2, 'attachment', content_type, content from lrs_attachment
    order by kind, name`.execute(tx);
  return rows;
}
