import { cleanTable } from "../../domain/organisation/import/cleanTable.ts";
import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";
import type { TableRow, TableSummary } from "../../domain/organisation/import/importTable.ts";
import { ok, err } from "../../domain/shared/result.ts";
import type { Result } from "../../domain/shared/result.ts";
import { FileFault } from "./fileFault.ts";
import { readFileTable } from "./readFileTable.ts";
import type { TableTask } from "./tableMessages.ts";

/** Reads a file to the table that may leave the reader. Keeps its thread busy for as long as it takes. */
export async function readCleanTable(
  bytes: AsyncIterable<Uint8Array>,
  { vocabulary, limits }: TableTask,
  onRows: (rows: number) => void,
): Promise<Result<{ readonly summary: TableSummary; readonly rows: readonly TableRow[] }, FileProblem>> {
  try {
    const raw = await readFileTable(bytes, limits, onRows);
    const clean = cleanTable(raw.rows, vocabulary);
    if (!clean.ok) return clean;
    const { columns, rows, problems } = clean.value;
    return ok({ summary: { ...raw.source, columns, rows: rows.length, problems }, rows });
  } catch (fault) {
    if (fault instanceof FileFault) return err(fault.problem);
    throw fault;
  }
}
