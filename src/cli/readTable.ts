import { parse } from "csv-parse/sync";
import { err, ok, type Result } from "../domain/shared/result.ts";

/** Where commands read files. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** A table as text, cells trimmed. Rows are numbered as a spreadsheet shows them: the heading is row 1. */
export interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

const delimiters = [";", ",", "\t"];
const rowsToGuessBy = 20;

/**
 * Reads a table of text: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252; cells parted by
 * whichever of semicolon, comma and tab parts the first rows into the most cells; quotes as in RFC 4180.
 * @returns or a sentence that says what is wrong with the file
 */
export async function readTable(files: Files, path: string): Promise<Result<Table, string>> {
  const bytes = await readBytes(files, path);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  const records = readRecords(text, path, { delimiter: guessDelimiter(text) });
  if (!records.ok) return records;
  const [columns, ...rest] = records.value.map((cells) => cells.map((cell) => cell.trim()));
  if (columns === undefined || columns.every((column) => column === ""))
    return err(`${path} has no heading.`);
  const rows = rest
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const ragged = rows.find(({ cells }) => cells.length !== columns.length);
  if (ragged !== undefined)
    return err(
      `Row ${ragged.number} of ${path} has ${ragged.cells.length} cells, but the heading has ${columns.length}.`,
    );
  return ok({ path, columns, rows });
}

/** Where a column stands; a sentence when there is none, or two, of that name. */
export function findColumn({ path, columns }: Table, name: string): Result<number, string> {
  const first = columns.indexOf(name);
  if (first === -1)
    return err(`There is no column "${name}" in ${path}. Its columns are: ${listed(columns)}.`);
  if (columns.includes(name, first + 1)) return err(`There are two columns "${name}" in ${path}.`);
  return ok(first);
}

async function readBytes(files: Files, path: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await files.read(path));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    return err(code === "ENOENT" ? `There is no file ${path}.` : `The file ${path} can't be read.`);
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The delimiter that leaves the most cells in the row of the first few that it parts the least. */
function guessDelimiter(text: string): string {
  const fewestCells = (delimiter: string) => {
    const records = readRecords(text, "", { delimiter, to: rowsToGuessBy });
    const filled = records.ok ? records.value.filter((cells) => cells.some((cell) => cell !== "")) : [];
    return Math.min(...filled.map((cells) => cells.length));
  };
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, cells: fewestCells(delimiter) }))
    .filter(({ cells }) => Number.isFinite(cells))
    .sort((one, other) => other.cells - one.cells);
  return best?.delimiter ?? ",";
}

interface Reading {
  readonly delimiter: string;
  readonly to?: number;
}

function readRecords(text: string, path: string, reading: Reading): Result<string[][], string> {
  try {
    // Trimming would eat tabs that part empty cells.
    return ok(parse(text, { ...reading, relax_column_count: true, trim: reading.delimiter !== "\t" }));
  } catch (cause) {
    return err(
      `${path} can't be read as a table: ${cause instanceof Error ? cause.message : "unknown cause"}.`,
    );
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).join(", ");
  return names.length > 40 ? `${shown} and ${names.length - 40} more` : shown;
}
