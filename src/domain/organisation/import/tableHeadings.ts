import { containsIdentityNumber } from "./identityNumber.ts";
import type { TableRow } from "./importTable.ts";

/** Titles and dates above the headings ("Personallista 2026-10-31") fill few cells; so many rows are looked through. */
const rowsLookedThrough = 20;
const leastFilled = 0.6;

/** The row of headings: the first that fills most of the columns that any early row fills. Undefined in an empty file. */
export function findHeadingRow(rows: readonly TableRow[]): number | undefined {
  const filled = rows
    .slice(0, rowsLookedThrough)
    .map(({ cells }) => cells.filter((cell) => cell !== "").length);
  const most = Math.max(0, ...filled);
  const found = filled.findIndex((count) => count > 0 && count >= leastFilled * most);
  return found === -1 ? undefined : found;
}

/**
 * Headings as a person can point at them: an empty one is the column's letter, a repeated one gets its turn
 * ("Namn (2)"). One that holds a personal identity number (a file without headings) is replaced by the letter.
 */
export function uniqueHeadings(cells: readonly string[]): string[] {
  const turns = new Map<string, number>();
  return cells.map((cell, column) => {
    const heading = cell === "" || containsIdentityNumber(cell) ? columnLetter(column) : cell;
    const turn = (turns.get(heading) ?? 0) + 1;
    turns.set(heading, turn);
    return turn === 1 ? heading : `${heading} (${turn})`;
  });
}

/** Headings that stand over several columns, with the columns' places from 1. */
export function repeatedHeadings(cells: readonly string[]): { heading: string; columns: number[] }[] {
  const places = new Map<string, number[]>();
  cells.forEach((cell, column) => {
    if (cell !== "") places.set(cell, [...(places.get(cell) ?? []), column + 1]);
  });
  return [...places]
    .filter(([heading, columns]) => columns.length > 1 && !containsIdentityNumber(heading))
    .map(([heading, columns]) => ({ heading, columns }));
}

/** A–Z, AA–ZZ … as a spreadsheet names its columns; 0 is A. */
function columnLetter(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
