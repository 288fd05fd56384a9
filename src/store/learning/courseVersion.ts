import type { Course } from "../../domain/learning/course.ts";
import type { Transaction } from "../transaction.ts";

/** Keeps a course as it is when somebody begins it; a version that is kept already stays as it was. */
export async function keepCourseVersion(tx: Transaction, course: Course): Promise<void> {
  await tx
    .insertInto("course_version")
    .values({ course: course.id, version: course.version, content: JSON.stringify(course) })
    .onConflict((conflict) => conflict.columns(["tenant", "course", "version"]).doNothing())
    .execute();
}

export async function findCourseVersion(
  tx: Transaction,
  course: string,
  version: string,
): Promise<Course | undefined> {
  const row = await tx
    .selectFrom("course_version")
    .select("content")
    .where("course", "=", course)
    .where("version", "=", version)
    .executeTakeFirst();
  return row && (row.content as Course); // keepCourseVersion alone writes courses
}
