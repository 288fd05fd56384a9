import type { TableColumn, TableRow } from "../../domain/organisation/import/importTable.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

export interface AnswerFile {
  readonly id: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
}

export interface NewAnswerFile extends AnswerFile {
  readonly uploadedOn: Day;
  readonly uploadedBy: PersonId;
}

export async function insertAnswerFile(tx: Transaction, file: NewAnswerFile): Promise<void> {
  await tx
    .insertInto("answer_file")
    .values({
      id: file.id,
      instrument: file.instrument,
      instrument_version: file.instrumentVersion,
      columns: JSON.stringify(file.columns),
      rows: file.rows,
      uploaded_on: file.uploadedOn,
      uploaded_by: file.uploadedBy,
    })
    .execute();
}

export async function insertAnswerFilePart(
  tx: Transaction,
  file: string,
  part: number,
  rows: readonly TableRow[],
): Promise<void> {
  await tx
    .insertInto("answer_file_part")
    .values({ file, part, rows: JSON.stringify(rows) })
    .execute();
}

export async function findAnswerFile(tx: Transaction, id: string): Promise<AnswerFile | undefined> {
  const row = await tx.selectFrom("answer_file").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id,
      instrument: row.instrument,
      instrumentVersion: row.instrument_version,
      columns: row.columns as readonly TableColumn[], // only insertAnswerFile writes columns
      rows: row.rows,
    }
  );
}

/** A part of a file's rows; undefined after the last. */
export async function answerFilePart(
  tx: Transaction,
  file: string,
  part: number,
): Promise<readonly TableRow[] | undefined> {
  const row = await tx
    .selectFrom("answer_file_part")
    .select("rows")
    .where("file", "=", file)
    .where("part", "=", part)
    .executeTakeFirst();
  return row?.rows as readonly TableRow[] | undefined; // only insertAnswerFilePart writes rows
}

export async function deleteAnswerFile(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("answer_file").where("id", "=", id).execute();
}

/** Files that nobody made a round of: what people sent must not be left lying. */
export async function deleteAnswerFilesBefore(tx: Transaction, day: Day): Promise<void> {
  await tx.deleteFrom("answer_file").where("uploaded_on", "<", day).execute();
}
