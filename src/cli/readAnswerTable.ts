import type { AnswerTable } from "../domain/statistics/answerTable.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { parseNumber } from "./arguments.ts";
import { findColumn, type Table } from "./readTable.ts";

/** Answers from a file, NaN where missing, and the names of their groups in the order of the file. */
export interface GroupedAnswers {
  readonly table: AnswerTable;
  readonly groups: readonly string[];
  /** the row in the file of each row in the table */
  readonly rowNumbers: readonly number[];
}

/**
 * Takes the group and the items out of a table. Blank and NA are missing; a row without a group is left out.
 * @returns or a sentence that names the column that is missing or the cell that is no number
 */
export function readAnswerTable(
  table: Table,
  groupColumn: string,
  items: readonly string[],
): Result<GroupedAnswers, string> {
  const group = findColumn(table, groupColumn);
  if (!group.ok) return group;
  const columns: number[] = [];
  for (const item of items) {
    const column = findColumn(table, item);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  const rows = table.rows.filter(({ cells }) => !isMissing(cells[group.value]!));
  const answers = new Float64Array(rows.length * items.length);
  for (const [row, { number, cells }] of rows.entries()) {
    for (const [item, column] of columns.entries()) {
      const cell = cells[column]!;
      const answer = isMissing(cell) ? Number.NaN : parseNumber(cell);
      if (answer === undefined)
        return err(`Row ${number}, column ${items[item]}: "${cell}" is not a number.`);
      answers[row * items.length + item] = answer;
    }
  }
  const names = rows.map(({ cells }) => cells[group.value]!);
  const groups = [...new Set(names)];
  const indexByGroup = new Map(groups.map((name, index) => [name, index]));
  return ok({
    table: {
      rows: rows.length,
      items: items.length,
      answers,
      missing: Number.NaN,
      groups: Uint32Array.from(names, (name) => indexByGroup.get(name)!),
      groupCount: groups.length,
    },
    groups,
    rowNumbers: rows.map(({ number }) => number),
  });
}

/** The items of `--items=A,B,…`, at least one, none twice. */
export function readItems(list: string | undefined): Result<readonly string[], string> {
  const items = (list ?? "").split(",").map((item) => item.trim());
  if (items.every((item) => item === "")) return err("The items are needed: --items=A,B,….");
  const twice = items.find((item, index) => items.indexOf(item) !== index);
  if (twice !== undefined) return err(`The item "${twice}" is given twice.`);
  return items.includes("") ? err("An item in --items has no name.") : ok(items);
}

function isMissing(cell: string): boolean {
  return cell === "" || cell === "NA";
}
