import type { Day } from "../../domain/shared/day.ts";
import type { Transaction } from "../transaction.ts";

/** Who has examined a version of a course, and when. */
export interface CourseExamination {
  readonly courseId: string;
  readonly version: string;
  readonly by: string;
  readonly on: Day;
}

export async function courseExaminations(tx: Transaction): Promise<readonly CourseExamination[]> {
  const rows = await tx.selectFrom("course_examination").selectAll().execute();
  return rows.map(({ course, version, examined_by, examined_on }) => ({
    courseId: course,
    version,
    by: examined_by,
    on: examined_on,
  }));
}

/** An examination without a name takes back the one there is. */
export async function saveExamination(tx: Transaction, examination: CourseExamination): Promise<void> {
  const { courseId, version, by, on } = examination;
  if (by === "") {
    await tx
      .deleteFrom("course_examination")
      .where("course", "=", courseId)
      .where("version", "=", version)
      .execute();
    return;
  }
  const columns = { examined_by: by, examined_on: on };
  await tx
    .insertInto("course_examination")
    .values({ course: courseId, version, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant", "course", "version"]).doUpdateSet(columns))
    .execute();
}
