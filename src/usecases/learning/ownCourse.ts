import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { Enrolment } from "../../domain/learning/enrolment.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
import { findWork } from "../../store/authoring/ownWork.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { offeredCourses } from "../offeredCourses.ts";

/** A course as one person meets it. */
export interface OwnCourse {
  /** In the version that the person began with; else as it is offered. */
  readonly course: Course;
  /** The latest first. */
  readonly enrolments: readonly Enrolment[];
  /** No longer offered: who has begun can finish it. */
  readonly isWithdrawn: boolean;
  /** What HR said when it was withdrawn; "" where nothing was. */
  readonly withdrawnBecause: string;
}

/** @returns undefined when there is no such course for this person */
export async function ownCourse(
  tx: Transaction,
  content: Content,
  actor: Actor,
  courseId: string,
): Promise<OwnCourse | undefined> {
  const offered = (await offeredCourses(tx, content)).find(({ id }) => id === courseId);
  const enrolments = (await enrolmentsOf(tx, actor.person)).filter((one) => one.courseId === courseId);
  const [latest] = enrolments;
  const begun = latest && (await findCourseVersion(tx, courseId, latest.version));
  const course = begun ?? (offered && mayTakeCourse(actor, offered) ? offered : undefined);
  if (!course) return undefined;
  const own = offered ? undefined : await findWork(tx, "course", courseId);
  const withdrawnBecause = own?.withdrawnBecause ?? "";
  return { course, enrolments, isWithdrawn: offered === undefined, withdrawnBecause };
}
