import type {
  AnswerFault,
  GroupedRow,
  SettledColumns,
} from "../../domain/survey/answerFile/readAnswerRows.ts";
import { readAnswerRows } from "../../domain/survey/answerFile/readAnswerRows.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { answerFilePart } from "../../store/survey/answerFile.ts";
import type { Transaction } from "../../store/transaction.ts";

export interface GatheredAnswers {
  readonly rows: readonly GroupedRow[];
  /** The first faults only: nobody mends more than so many at a time. */
  readonly faults: readonly AnswerFault[];
}

const mostFaults = 25;

/** Reads all rows of a staged file as answers; stops when there are faults enough to tell of. */
export async function gatherAnswers(
  tx: Transaction,
  file: string,
  columns: SettledColumns,
  instrument: Instrument,
): Promise<GatheredAnswers> {
  const rows: GroupedRow[] = [];
  const faults: AnswerFault[] = [];
  for (let part = 0; faults.length < mostFaults; part += 1) {
    const table = await answerFilePart(tx, file, part);
    if (!table) break;
    const read = readAnswerRows(table, columns, instrument);
    rows.push(...read.rows);
    faults.push(...read.faults);
  }
  return { rows, faults: faults.slice(0, mostFaults) };
}

/** How many rows each group has, in the order they come. */
export function rowsByGroup(rows: readonly GroupedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
