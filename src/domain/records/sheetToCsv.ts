import type { Sheet, SheetCell } from "./sheet.ts";

const byteOrderMark = "\uFEFF";
const formulaStart = /^[\s\u00A0]*[=+\-@\t\r]/;
const needsQuotes = /[";\r\n]|^\s|\s$/;

/**
 * A sheet as text that Swedish spreadsheet programs open as it is meant: byte order mark, semicolons, lines ended
 * by CR LF (RFC 4180), and the decimal sign of the reader's language.
 *
 * A text that a spreadsheet program would take for a formula gets an apostrophe before it (OWASP, CSV Injection):
 * names of units come from files that others wrote. Figures are ours and stay figures, negative ones too.
 */
export function sheetToCsv({ header, rows }: Sheet, decimalSign: "," | "."): string {
  const line = (cells: readonly SheetCell[]) =>
    `${cells.map((cell) => cellToCsv(cell, decimalSign)).join(";")}\r\n`;
  return byteOrderMark + [header, ...rows].map(line).join("");
}

function cellToCsv(cell: SheetCell, decimalSign: "," | "."): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", decimalSign);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
