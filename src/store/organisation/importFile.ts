import type { ImportChoices, ImportPreview } from "../../domain/organisation/import/importPreview.ts";
import type { ImportProblem } from "../../domain/organisation/import/importProblem.ts";
import type { TableRow, TableSummary } from "../../domain/organisation/import/importTable.ts";
import type { RememberedMapping } from "../../domain/organisation/import/rememberedMapping.ts";
import { isUuid, type PersonId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";

/** A preview as it is kept: counts by kind of problem as pairs. */
export interface StoredPreview extends Omit<ImportPreview, "problems"> {
  readonly problems: {
    readonly listed: readonly ImportProblem[];
    readonly faultyRows: number;
    readonly changesNothing: boolean;
  };
}

export interface StoredImport {
  readonly id: string;
  readonly fileName: string;
  readonly summary: TableSummary;
  readonly choices: ImportChoices | undefined;
  readonly preview: StoredPreview | undefined;
  readonly state: "read" | "planned" | "merged";
}

export async function insertImport(
  tx: Transaction,
  file: {
    readonly id: string;
    readonly fileName: string;
    readonly summary: TableSummary;
    readonly askedBy: PersonId;
    readonly at: Date;
  },
): Promise<void> {
  await tx
    .insertInto("import_file")
    .values({
      id: file.id,
      file_name: file.fileName,
      summary: JSON.stringify(file.summary),
      choices: null,
      preview: null,
      state: "read",
      asked_by: file.askedBy,
      created_at: file.at,
    })
    .execute();
}

export async function insertImportBatch(
  tx: Transaction,
  id: string,
  number: number,
  rows: readonly TableRow[],
): Promise<void> {
  await tx
    .insertInto("import_batch")
    .values({ import: id, number, rows: JSON.stringify(rows) })
    .execute();
}

export async function findImport(tx: Transaction, id: string): Promise<StoredImport | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx.selectFrom("import_file").selectAll().where("id", "=", id).executeTakeFirst();
  // The functions of this file alone write these values.
  return (
    row && {
      id: row.id,
      fileName: row.file_name,
      summary: row.summary as TableSummary,
      choices: (row.choices ?? undefined) as ImportChoices | undefined,
      preview: (row.preview ?? undefined) as StoredPreview | undefined,
      state: row.state,
    }
  );
}

/** The rows of one batch; undefined after the last. */
export async function importBatch(
  tx: Transaction,
  id: string,
  number: number,
): Promise<readonly TableRow[] | undefined> {
  const row = await tx
    .selectFrom("import_batch")
    .select("rows")
    .where("import", "=", id)
    .where("number", "=", number)
    .executeTakeFirst();
  return row?.rows as readonly TableRow[] | undefined; // insertImportBatch alone writes rows
}

export async function saveChoices(tx: Transaction, id: string, choices: ImportChoices): Promise<void> {
  await tx
    .updateTable("import_file")
    .set({ choices: JSON.stringify(choices), preview: null, state: "read" })
    .where("id", "=", id)
    .execute();
}

export async function savePreview(tx: Transaction, id: string, preview: StoredPreview): Promise<void> {
  await tx
    .updateTable("import_file")
    .set({ preview: JSON.stringify(preview), state: "planned" })
    .where("id", "=", id)
    .execute();
}

/** Says that an import is in the register, and removes its rows. */
export async function endImport(tx: Transaction, id: string): Promise<void> {
  await tx.updateTable("import_file").set({ state: "merged" }).where("id", "=", id).execute();
  await tx.deleteFrom("import_batch").where("import", "=", id).execute();
}

/** Gives an import up: nothing of it is left. */
export async function deleteImport(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("import_file").where("id", "=", id).execute();
}

export async function findRememberedMapping(
  tx: Transaction,
  signature: string,
): Promise<RememberedMapping | undefined> {
  const row = await tx
    .selectFrom("import_mapping")
    .select("mapping")
    .where("signature", "=", signature)
    .executeTakeFirst();
  return row?.mapping as RememberedMapping | undefined; // saveRememberedMapping alone writes mappings
}

export async function saveRememberedMapping(
  tx: Transaction,
  signature: string,
  mapping: RememberedMapping,
): Promise<void> {
  const columns = { mapping: JSON.stringify(mapping) };
  await tx
    .insertInto("import_mapping")
    .values({ signature, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "signature"]).doUpdateSet(columns))
    .execute();
}
