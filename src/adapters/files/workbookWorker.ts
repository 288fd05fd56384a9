import { parentPort, workerData } from "node:worker_threads";
import writeXlsxFile from "write-excel-file/node";
import type { Sheet, SheetCell } from "../../domain/records/sheet.ts";

const port = parentPort;
if (port === null) throw new Error("workbookWorker.ts runs as a worker thread only");
const sheets = workerData as readonly Sheet[]; // the thread is started by writeWorkbook.ts alone

const widest = 60;
const narrowest = 9;

function toCell(cell: SheetCell) {
  if (cell === undefined) return null;
  if (typeof cell === "string") return { type: String, value: cell, wrap: cell.length > widest };
  return { type: Number, value: cell, format: Number.isInteger(cell) ? "0" : "0.0" };
}

function widthOf({ header, rows }: Sheet, column: number): number {
  const texts = [header[column], ...rows.map((row) => row[column])].map((cell) => String(cell ?? "").length);
  return Math.min(widest, Math.max(narrowest, ...texts) + 1);
}

const workbook = writeXlsxFile(
  sheets.map((sheet) => ({
    sheet: sheet.name,
    stickyRowsCount: 1,
    columns: sheet.header.map((_, column) => ({ width: widthOf(sheet, column) })),
    data: [
      sheet.header.map((value) => ({ type: String, value, fontWeight: "bold" as const, wrap: true })),
      ...sheet.rows.map((row) => row.map(toCell)),
    ],
  })),
);
const bytes = new Uint8Array(await workbook.toBuffer());
port.postMessage(bytes, [bytes.buffer]);
