import writeXlsxFile from "write-excel-file/node";
import type { SheetData } from "write-excel-file/node";
import type { ExportCell, ExportTable } from "./exportTable.ts";
import { neutralizeFormula } from "./neutralizeFormula.ts";

const forbiddenInNames = /[[\]:*?/\\']/g;

/**
 * Writes tables as the sheets of one XLSX file, headings bold and kept in view. Texts are text cells, which
 * no spreadsheet runs, and are neutralised all the same: they may be saved as CSV later.
 * The file is built in memory on the calling thread (60,000 rows of 15 cells: about 5 s of CPU and 500 MB), so
 * a large one belongs in a job, or in CSV.
 */
export async function writeSheet(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, headings, rows }) => ({
    sheet: name.replaceAll(forbiddenInNames, " ").slice(0, 31),
    stickyRowsCount: 1,
    data: [
      headings.map((heading) => ({
        value: neutralizeFormula(heading),
        type: String,
        fontWeight: "bold" as const,
      })),
      ...rows.map((row) => row.map(sheetCell)),
    ] satisfies SheetData,
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function sheetCell(cell: ExportCell) {
  if (cell === undefined || cell === "") return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  return { value: neutralizeFormula(cell), type: String };
}
