import { err, ok } from "../../shared/result.ts";
import type { Result } from "../../shared/result.ts";
import { columnEvidence } from "./columnEvidence.ts";
import {
  identityMark,
  isIdentityColumn,
  markIdentity,
  newIdentityTally,
  tallyCell,
} from "./identityTally.ts";
import type { IdentityTally } from "./identityTally.ts";
import type { FileProblem, ImportNotice, RowProblem } from "./importProblem.ts";
import type { TableColumn, TableRow } from "./importTable.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import { normalizeWord } from "./normalizeWord.ts";
import { findHeadingRow, repeatedHeadings, uniqueHeadings } from "./tableHeadings.ts";

const samplesShown = 3;
const charactersShown = 80;

/** A file's table, freed from personal identity numbers and from rows that do not fit the headings. */
export interface CleanTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly (RowProblem | ImportNotice)[];
}

/**
 * Makes the rows of a file, headings and all, to a table. Columns of personal identity numbers are emptied,
 * single such numbers are replaced by a mark, and rows with another number of cells than there are headings
 * become problems. Empty rows and empty columns at the end are left out.
 * @param read rows with trimmed cells, in the file's order
 */
export function cleanTable(
  read: readonly TableRow[],
  vocabulary: ImportVocabulary,
): Result<CleanTable, FileProblem> {
  const headingRow = findHeadingRow(read);
  if (headingRow === undefined) return err({ kind: "emptyFile" });
  const written = withoutEmptyEnd(read[headingRow]!.cells, read.slice(headingRow + 1));
  const content = read.slice(headingRow + 1).filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (content.length === 0) return err({ kind: "headingsOnly" });
  const { rows, ragged } = squareRows(content, written.length);
  const tallies = tallyColumns(rows, written.length);
  const dropped = tallies.map(
    (tally, column) =>
      isIdentityColumn(tally) || vocabulary.identityHeadings.has(normalizeWord(written[column]!)),
  );
  const kept = rows.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell, column) => (dropped[column]! ? "" : markIdentity(tallies[column]!, cell))),
  }));
  const columns = uniqueHeadings(written).map((heading, column) =>
    describeColumn(heading, dropped[column]!, kept, column, vocabulary),
  );
  const notices: ImportNotice[] = [
    ...columns
      .filter(({ droppedAsIdentity }) => droppedAsIdentity)
      .map(({ heading }) => ({ kind: "identityColumnDropped", heading }) as const),
    ...repeatedHeadings(written).map((repeated) => ({ kind: "duplicateHeading", ...repeated }) as const),
  ];
  return ok({ columns, rows: kept, problems: [...notices, ...ragged] });
}

function firstOf(values: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const value of values) {
    if (first.length === count) break;
    first.push(value);
  }
  return first;
}

/** Columns without heading at the end of the table count only if some row fills them. */
function withoutEmptyEnd(headings: readonly string[], rows: readonly TableRow[]): readonly string[] {
  let width = headings.length;
  while (
    width > 0 &&
    headings[width - 1] === "" &&
    !rows.some(({ cells }) => (cells[width - 1] ?? "") !== "")
  )
    width -= 1;
  return headings.slice(0, width);
}

function squareRows(rows: readonly TableRow[], width: number): { rows: TableRow[]; ragged: RowProblem[] } {
  const square: TableRow[] = [];
  const ragged: RowProblem[] = [];
  for (const { number, cells } of rows) {
    const extra = cells.slice(width).findLastIndex((cell) => cell !== "") + 1;
    if (cells.length < width || extra > 0)
      ragged.push({
        kind: "wrongCellCount",
        row: number,
        cells: Math.min(cells.length, width + extra),
        headings: width,
      });
    else square.push({ number, cells: cells.length === width ? cells : cells.slice(0, width) });
  }
  return { rows: square, ragged };
}

function tallyColumns(rows: readonly TableRow[], width: number): IdentityTally[] {
  const tallies = Array.from({ length: width }, newIdentityTally);
  for (const { cells } of rows) cells.forEach((cell, column) => tallyCell(tallies[column]!, cell));
  return tallies;
}

function describeColumn(
  heading: string,
  droppedAsIdentity: boolean,
  rows: readonly TableRow[],
  column: number,
  { words }: ImportVocabulary,
): TableColumn {
  const filled = rows.map(({ cells }) => cells[column]!).filter((cell) => cell !== "");
  const distinct = new Set(filled);
  distinct.delete(identityMark);
  return {
    heading,
    samples: firstOf(distinct, samplesShown).map((value) => value.slice(0, charactersShown)),
    filled: filled.length,
    distinct: distinct.size,
    fits: columnEvidence(filled, words),
    droppedAsIdentity,
  };
}
