import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { Enrolment } from "../../domain/learning/enrolment.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
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
  return course && { course, enrolments, isWithdrawn: offered === undefined };
}
