import type { Selectable } from "kysely";
import type { OwnWork, WorkFiles, WorkKind } from "../../domain/authoring/ownWork.ts";
import type { Schema } from "../schema.ts";
import type { Transaction } from "../transaction.ts";

export async function insertWork(tx: Transaction, work: OwnWork): Promise<void> {
  await tx
    .insertInto("own_work")
    .values({ kind: work.kind, id: work.id, ...draftColumns(work) })
    .execute();
}

export async function saveWork(tx: Transaction, work: OwnWork): Promise<void> {
  await tx
    .updateTable("own_work")
    .set(draftColumns(work))
    .where("kind", "=", work.kind)
    .where("id", "=", work.id)
    .execute();
}

export async function findWork(tx: Transaction, kind: WorkKind, id: string): Promise<OwnWork | undefined> {
  const row = await workQuery(tx, kind).where("id", "=", id).executeTakeFirst();
  return row && toWork(row);
}

/** Finds a work and holds it until the transaction ends: two who save at once follow each other. */
export async function holdWork(tx: Transaction, kind: WorkKind, id: string): Promise<OwnWork | undefined> {
  const row = await workQuery(tx, kind).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toWork(row);
}

/** By their titles. */
export async function worksOfKind(tx: Transaction, kind: WorkKind): Promise<readonly OwnWork[]> {
  const rows = await workQuery(tx, kind).orderBy("title").orderBy("id").execute();
  return rows.map(toWork);
}

function workQuery(tx: Transaction, kind: WorkKind) {
  return tx.selectFrom("own_work").selectAll().where("kind", "=", kind);
}

function draftColumns({ title, files, revision, savedBy, savedAt, withdrawnAt, withdrawnBecause }: OwnWork) {
  return {
    title,
    files: JSON.stringify(files),
    revision,
    saved_by: savedBy,
    saved_at: savedAt,
    withdrawn_at: withdrawnAt ?? null,
    withdrawn_because: withdrawnBecause,
  };
}

function toWork(row: Selectable<Schema["own_work"]>): OwnWork {
  return {
    kind: row.kind,
    id: row.id,
    title: row.title,
    files: row.files as WorkFiles, // draftColumns alone writes them
    revision: row.revision,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
    withdrawnAt: row.withdrawn_at ?? undefined,
    withdrawnBecause: row.withdrawn_because,
  };
}
