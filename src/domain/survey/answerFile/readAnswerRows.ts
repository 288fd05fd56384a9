import type { TableRow } from "../../organisation/import/importTable.ts";
import type { Answers, Instrument } from "../instrument.ts";
import { parseAnswerCell, type CellFault } from "./parseAnswerCell.ts";

/** Which column is what, once that is settled. */
export interface SettledColumns {
  readonly group: number;
  readonly items: readonly number[];
}

export interface GroupedRow {
  readonly group: string;
  readonly answers: Answers;
}

/** What is wrong with one cell, as a person finds it in the file. */
export interface AnswerFault {
  readonly kind: CellFault | "groupMissing";
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

export interface ReadRows {
  readonly rows: readonly GroupedRow[];
  readonly faults: readonly AnswerFault[];
  /** Rows without a single answer: they are left out. */
  readonly empty: number;
}

/** Reads rows of a file as answers. A row with a fault is not among `rows`. */
export function readAnswerRows(
  table: readonly TableRow[],
  columns: SettledColumns,
  { scale }: Pick<Instrument, "scale">,
): ReadRows {
  const rows: GroupedRow[] = [];
  const faults: AnswerFault[] = [];
  let empty = 0;
  for (const { number: row, cells } of table) {
    const found: AnswerFault[] = [];
    const answers = columns.items.map((column) => {
      const value = cells[column] ?? "";
      const answer = parseAnswerCell(value, scale);
      if (answer.ok) return answer.value;
      found.push({ kind: answer.error, row, column, value });
      return undefined;
    });
    const group = cells[columns.group]?.trim() ?? "";
    const isEmpty = found.length === 0 && answers.every((answer) => answer === undefined);
    if (isEmpty) empty += 1;
    else if (group === "") found.push({ kind: "groupMissing", row, column: columns.group, value: "" });
    if (!isEmpty && found.length === 0) rows.push({ group, answers });
    faults.push(...found);
  }
  return { rows, faults, empty };
}
