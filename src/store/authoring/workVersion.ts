import { sql } from "kysely";
import type { WorkFiles, WorkKind, WorkVersion } from "../../domain/authoring/ownWork.ts";
import type { DialogueScript } from "../../domain/dialogue/dialogue.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { Transaction } from "../transaction.ts";

export interface NewVersion extends WorkVersion {
  readonly work: string;
  readonly content:
    | { readonly kind: "course"; readonly course: Course }
    | { readonly kind: "dialogue"; readonly script: DialogueScript };
}

export async function insertVersion(tx: Transaction, version: NewVersion): Promise<void> {
  const { content } = version;
  await tx
    .insertInto("own_work_version")
    .values({
      kind: content.kind,
      work: version.work,
      number: version.number,
      files: JSON.stringify(version.files),
      content: JSON.stringify(content.kind === "course" ? content.course : content.script),
      published_by: version.publishedBy,
      published_at: version.publishedAt,
    })
    .execute();
}

/** The latest first. */
export async function versionsOf(
  tx: Transaction,
  kind: WorkKind,
  work: string,
): Promise<readonly WorkVersion[]> {
  const rows = await tx
    .selectFrom("own_work_version")
    .select(["number", "files", "published_by", "published_at"])
    .where("kind", "=", kind)
    .where("work", "=", work)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    files: row.files as WorkFiles, // insertVersion alone writes them
    publishedBy: row.published_by,
    publishedAt: row.published_at,
  }));
}

/** How many versions each work has, by its id. */
export async function publishedCounts(tx: Transaction, kind: WorkKind): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom("own_work_version")
    .select(["work", sql<number>`max(number)`.as("latest")])
    .where("kind", "=", kind)
    .groupBy("work")
    .execute();
  return new Map(rows.map(({ work, latest }) => [work, latest]));
}

/** The organisation's own courses as they are offered today: the latest version of each that is not withdrawn. */
export async function ownCourses(tx: Transaction): Promise<readonly Course[]> {
  return (await offeredContent(tx, "course")) as readonly Course[]; // insertVersion wrote courses under that kind
}

/** The organisation's own dialogues as they are offered today. */
export async function ownScripts(tx: Transaction): Promise<readonly DialogueScript[]> {
  return (await offeredContent(tx, "dialogue")) as readonly DialogueScript[]; // and dialogues under this
}

async function offeredContent(tx: Transaction, kind: WorkKind): Promise<readonly unknown[]> {
  const rows = await tx
    .selectFrom("own_work_version as version")
    .innerJoin("own_work", (join) =>
      join
        .onRef("own_work.tenant", "=", "version.tenant")
        .onRef("own_work.kind", "=", "version.kind")
        .onRef("own_work.id", "=", "version.work"),
    )
    .select("version.content")
    .distinctOn("version.work")
    .where("version.kind", "=", kind)
    .where("own_work.withdrawn_at", "is", null)
    .orderBy("version.work")
    .orderBy("version.number", "desc")
    .execute();
  return rows.map(({ content }) => content);
}
