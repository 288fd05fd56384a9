import { addDays } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { emailPattern } from "./columnEvidence.ts";
import { withoutIdentityNumbers } from "./identityNumber.ts";
import { identityMark } from "./identityTally.ts";
import type { ImportField } from "./importField.ts";
import type { CellPlace, RowProblem } from "./importProblem.ts";
import type { TableRow } from "./importTable.ts";
import type { Words } from "./importVocabulary.ts";
import type { Said } from "./importedFile.ts";
import { normalizeWord } from "./normalizeWord.ts";
import { parseShare } from "./parseShare.ts";
import { parseSwedishDay } from "./parseSwedishDay.ts";

/** What each column is called and where each field is. */
export interface FieldColumns {
  readonly headings: readonly string[];
  readonly columnOf: ReadonlyMap<ImportField, number>;
}

/** One row being read. What is wrong with a cell is told, and the cell then counts as empty. */
export interface RowReading {
  readonly row: TableRow;
  readonly columns: FieldColumns;
  readonly tell: (problem: RowProblem) => void;
}

const charactersAtMost = 200;
const charactersShown = 40;
/** What a spreadsheet makes of a long number: its last digits are gone. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/i;

export function hasField({ columns }: RowReading, field: ImportField): boolean {
  return columns.columnOf.has(field);
}

export function placeOf({ row, columns }: RowReading, field: ImportField): CellPlace {
  return { row: row.number, heading: columns.headings[columns.columnOf.get(field) ?? -1] ?? "" };
}

/** The text of a cell; undefined when it is empty or the file has no such column. */
export function readText(reading: RowReading, field: ImportField): string | undefined {
  const column = reading.columns.columnOf.get(field);
  const cell = column === undefined ? "" : (reading.row.cells[column] ?? "");
  if (cell === "") return undefined;
  const at = (): CellPlace => placeOf(reading, field);
  if (cell === identityMark) reading.tell({ kind: "identityNumberInCell", at: at() });
  else if (cell.length > charactersAtMost) reading.tell({ kind: "textTooLong", at: at(), charactersAtMost });
  else return cell;
  return undefined;
}

/** A key: text whose last digits no spreadsheet has rounded off. */
export function readKey(reading: RowReading, field: ImportField): string | undefined {
  const key = readText(reading, field);
  if (key === undefined || !rounded.test(key)) return key;
  reading.tell({ kind: "roundedNumber", at: placeOf(reading, field), value: key });
  return undefined;
}

/** Tells of an empty cell that must be filled. Call it when reading gave nothing; a cell told of already is not told again. */
export function tellIfEmpty(reading: RowReading, field: ImportField): void {
  const column = reading.columns.columnOf.get(field);
  if (column === undefined || reading.row.cells[column] === "")
    reading.tell({ kind: "requiredCellEmpty", at: placeOf(reading, field) });
}

/** A first day; undefined when the cell is empty. */
export function readFirstDay(reading: RowReading, field: ImportField): Day | undefined {
  const found = readDay(reading, field);
  return found === "open" ? undefined : found;
}

/**
 * The day after a last day: HR systems write "till och med". An empty cell, or a day without end such as
 * 9999-12-31, says that there is none; a file without the column says nothing.
 */
export function readEndDay(reading: RowReading, field: ImportField): Said<Day> {
  if (!hasField(reading, field)) return undefined;
  const last = readDay(reading, field);
  return { value: last === undefined || last === "open" ? undefined : addDays(last, 1) };
}

function readDay(reading: RowReading, field: ImportField): Day | "open" | undefined {
  const text = readText(reading, field);
  if (text === undefined) return undefined;
  const found = parseSwedishDay(text);
  if (found === undefined)
    reading.tell({ kind: "unreadableDay", at: placeOf(reading, field), value: shown(text) });
  return found;
}

export function readShare(reading: RowReading, field: ImportField): number | undefined {
  const text = readText(reading, field);
  if (text === undefined) return undefined;
  const share = parseShare(text);
  if (share === undefined)
    reading.tell({ kind: "unreadableShare", at: placeOf(reading, field), value: shown(text) });
  return share;
}

export function readEmail(reading: RowReading, field: ImportField): string | undefined {
  const text = readText(reading, field);
  if (text === undefined || emailPattern.test(text)) return text;
  reading.tell({ kind: "unreadableEmail", at: placeOf(reading, field), value: shown(text) });
  return undefined;
}

export function readWord<Value>(
  reading: RowReading,
  field: ImportField,
  words: Words<Value>,
): Value | undefined {
  const text = readText(reading, field);
  if (text === undefined) return undefined;
  const value = words.get(normalizeWord(text));
  if (value === undefined)
    reading.tell({ kind: "unknownWord", at: placeOf(reading, field), value: shown(text), field });
  return value;
}

/** Tells when a period ends before it starts. `endDay` is the day after the last. */
export function tellIfBackwards(
  reading: RowReading,
  field: ImportField,
  firstDay: Day | undefined,
  endDay: Day | undefined,
): void {
  if (firstDay === undefined || endDay === undefined || firstDay < endDay) return;
  reading.tell({
    kind: "endsBeforeItStarts",
    at: placeOf(reading, field),
    firstDay,
    lastDay: addDays(endDay, -1),
  });
}

/** A value as it may be shown: short, and without anything that could be a mistyped identity number. */
function shown(text: string): string {
  return withoutIdentityNumbers(text).slice(0, charactersShown);
}
