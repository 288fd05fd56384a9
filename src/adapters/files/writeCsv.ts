import { neutralizeFormula } from "./neutralizeFormula.ts";
import type { ExportCell } from "./exportTable.ts";

/** As a Swedish spreadsheet opens by itself: semicolons, decimal commas, a UTF-8 mark. */
const mark = "\uFEFF";
const rowsInAPiece = 500;

/**
 * Writes a table as CSV in pieces, headings first. Formulas are neutralised; undefined is an empty cell.
 * Numbers are written in full with a decimal comma.
 */
export function* writeCsv(
  headings: readonly string[],
  rows: Iterable<readonly ExportCell[]>,
): Generator<string, void, undefined> {
  let piece = mark + csvLine(headings);
  let count = 0;
  for (const row of rows) {
    piece += csvLine(row);
    count += 1;
    if (count % rowsInAPiece > 0) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function csvLine(cells: readonly ExportCell[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

function csvCell(cell: ExportCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell).replace(".", ",") : "";
  const text = neutralizeFormula(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
