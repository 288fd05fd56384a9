import { readSheet } from "read-excel-file/node";
import { FileFault } from "./fileFault.ts";
import { listArchive } from "./listArchive.ts";
import type { RawTable } from "./readTextTable.ts";
import type { TableLimits } from "./tableLimits.ts";

/**
 * Reads the first sheet of an XLSX file. The whole file is unpacked in memory and read in one go: neither the
 * format nor the reader can stream (60,000 rows of 15 cells: about 2 s of CPU and 250 MB), so this runs in a worker
 * thread, and what the archive says of its unpacked size is checked first.
 * Days become YYYY-MM-DD, numbers have a decimal point, formula errors are empty.
 */
export async function readSheetTable(bytes: Uint8Array, limits: TableLimits): Promise<RawTable> {
  const entries = listArchive(bytes);
  if (entries === undefined) throw new FileFault({ kind: "damagedExcelFile" });
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpackedMegabytes * 1_000_000) throw new FileFault({ kind: "sheetTooLarge" });
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length;
  if (sheets === 0) throw new FileFault({ kind: "notATable" });
  const read = await readFirstSheet(bytes);
  const width = Math.max(0, ...read.slice(0, 1).map((row) => row.length));
  if (width > limits.columns) throw new FileFault({ kind: "tooManyColumns", columnsAtMost: limits.columns });
  if (read.length > limits.rows + 1) throw new FileFault({ kind: "tooManyRows", rowsAtMost: limits.rows });
  return {
    source: { format: "xlsx", encoding: undefined, otherSheets: sheets - 1 },
    rows: read.map((row, index) => ({ number: index + 1, cells: row.map(cellText) })),
  };
}

async function readFirstSheet(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // Whatever hinders the reader, the file is what is wrong with it.
    throw new FileFault({ kind: "damagedExcelFile" });
  }
}

function cellText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return "";
}
