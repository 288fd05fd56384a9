import type { Course } from "../domain/learning/course.ts";
import { ownCourses } from "../store/authoring/workVersion.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Content } from "./needs.ts";

/** Every course that can be begun: those that come with the product, and the organisation's own. */
export async function offeredCourses(
  tx: Transaction,
  { courses }: Pick<Content, "courses">,
): Promise<readonly Course[]> {
  return [...courses, ...(await ownCourses(tx))];
}
