import type { Selectable } from "kysely";
import type {
  CoursePackage,
  PackageAudience,
  PackageId,
  PackageStructure,
  Withdrawal,
} from "../../domain/coursepackage/coursePackage.ts";
import type { LanguageText } from "../../domain/coursepackage/languageText.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function insertPackage(tx: Transaction, one: CoursePackage): Promise<void> {
  await tx
    .insertInto("course_package")
    .values({
      id: one.id,
      kind: one.kind,
      title: JSON.stringify(one.title),
      description: JSON.stringify(one.description),
      structure: JSON.stringify(one.structure),
      audience: one.audience,
      programs_may_read: one.programsMayRead,
      file_name: one.fileName,
      hash: one.hash,
      bytes: one.bytes,
      imported_by: one.importedBy,
      imported_at: one.importedAt,
      withdrawn_at: one.withdrawn?.at ?? null,
      withdrawn_message: one.withdrawn?.message ?? null,
    })
    .execute();
}

/** All packages, the latest first. */
export async function listedPackages(tx: Transaction): Promise<readonly CoursePackage[]> {
  const rows = await tx
    .selectFrom("course_package")
    .selectAll()
    .orderBy("imported_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toPackage);
}

export async function findPackage(tx: Transaction, id: PackageId): Promise<CoursePackage | undefined> {
  const row = await tx.selectFrom("course_package").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toPackage(row);
}

/** @param withdrawn undefined offers it again */
export async function setWithdrawal(
  tx: Transaction,
  id: PackageId,
  withdrawn: Withdrawal | undefined,
): Promise<void> {
  await tx
    .updateTable("course_package")
    .set({ withdrawn_at: withdrawn?.at ?? null, withdrawn_message: withdrawn?.message ?? null })
    .where("id", "=", id)
    .execute();
}

export async function setAudience(tx: Transaction, id: PackageId, audience: PackageAudience): Promise<void> {
  await tx.updateTable("course_package").set({ audience }).where("id", "=", id).execute();
}

function toPackage(row: Selectable<Schema["course_package"]>): CoursePackage {
  return {
    id: row.id,
    kind: row.kind,
    // insertPackage alone writes them
    title: row.title as readonly LanguageText[],
    description: row.description as readonly LanguageText[],
    structure: row.structure as PackageStructure,
    audience: row.audience,
    programsMayRead: row.programs_may_read,
    fileName: row.file_name,
    hash: row.hash,
    bytes: row.bytes,
    importedBy: row.imported_by,
    importedAt: row.imported_at,
    withdrawn:
      row.withdrawn_at === null ? undefined : { at: row.withdrawn_at, message: row.withdrawn_message ?? "" },
  };
}
