import { parse } from "csv-parse";
import type { TableRow, TableSource } from "../../domain/organisation/import/importTable.ts";
import { decodeText } from "./decodeText.ts";
import { FileFault } from "./fileFault.ts";
import { guessDelimiter } from "./guessDelimiter.ts";
import type { Delimiter } from "./guessDelimiter.ts";
import type { TableLimits } from "./tableLimits.ts";

const formats = { ";": "semicolonSeparated", "\t": "tabSeparated", ",": "commaSeparated" } as const;
const charactersToGuessFrom = 32_768;

/** Everything read from a file, before it is cleaned. */
export interface RawTable {
  readonly source: TableSource;
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table in text as its bytes come, in constant memory but for the rows themselves. It stops at the
 * first row past the limit. A first line "sep=;" (as spreadsheets write) names the delimiter.
 */
export async function readTextTable(
  bytes: AsyncIterable<Uint8Array>,
  limits: TableLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const decoding = decodeText();
  const text = textPieces(bytes, decoding)[Symbol.asyncIterator]();
  const { start, isDone } = await takeStart(text);
  if (start.trim() === "") throw new FileFault({ kind: "emptyFile" });
  const named = /^sep=(.)\r?\n/i.exec(start);
  const delimiter = (named?.[1] as Delimiter | undefined) ?? guessDelimiter(start); // any character may be named
  const parser = startParser(delimiter, limits);
  const feeding = feed(parser, start.slice(named?.[0].length ?? 0), isDone ? undefined : text);
  const rows = await collectRows(parser, limits, named === null ? 0 : 1, onRows);
  await feeding;
  const format = formats[delimiter] ?? "semicolonSeparated";
  return { source: { format, encoding: decoding.encoding(), otherSheets: 0 }, rows };
}

function startParser(delimiter: string, limits: TableLimits) {
  return parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.charactersInARow,
  });
}

type Parser = ReturnType<typeof startParser>;

async function feed(parser: Parser, start: string, rest: AsyncIterator<string> | undefined): Promise<void> {
  try {
    await write(parser, start);
    for (let next = await rest?.next(); next !== undefined && next.done !== true; next = await rest?.next()) {
      if (parser.destroyed) return;
      await write(parser, next.value);
    }
    parser.end();
  } catch (fault) {
    parser.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
}

async function write(parser: Parser, text: string): Promise<void> {
  if (parser.destroyed || parser.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      parser.off("drain", go).off("close", go);
      resolve();
    };
    parser.on("drain", go).on("close", go);
  });
}

async function collectRows(
  parser: Parser,
  limits: TableLimits,
  rowsBefore: number,
  onRows: (rows: number) => void,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  try {
    for await (const record of parser) {
      const cells = (record as string[]).map((cell) => cell.trim()); // without the option "columns" a record is its cells
      if (rows.length > limits.rows) throw new FileFault({ kind: "tooManyRows", rowsAtMost: limits.rows });
      if (cells.length > limits.columns)
        throw new FileFault({ kind: "tooManyColumns", columnsAtMost: limits.columns });
      rows.push({ number: rows.length + 1 + rowsBefore, cells });
      if (rows.length % 1000 === 0) onRows(rows.length);
    }
  } catch (fault) {
    throw explained(fault, rows.length + 1 + rowsBefore);
  }
  return rows;
}

function explained(fault: unknown, row: number): unknown {
  if (fault instanceof FileFault)
    return fault.problem.kind === "unreadableText" ? new FileFault({ kind: "unreadableText", row }) : fault;
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  if (code === "CSV_QUOTE_NOT_CLOSED") return new FileFault({ kind: "unclosedQuote", row });
  if (code === "CSV_MAX_RECORD_SIZE") return new FileFault({ kind: "rowTooLong", row });
  return fault;
}

async function* textPieces(
  bytes: AsyncIterable<Uint8Array>,
  decoding: ReturnType<typeof decodeText>,
): AsyncGenerator<string> {
  for await (const piece of bytes) yield decoding.decode(piece);
  yield decoding.end();
}

async function takeStart(text: AsyncIterator<string>): Promise<{ start: string; isDone: boolean }> {
  let start = "";
  while (start.length < charactersToGuessFrom) {
    const next = await text.next();
    if (next.done === true) return { start, isDone: true };
    start += next.value;
  }
  return { start, isDone: false };
}
