import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import { standingIn, type CourseStanding } from "../../domain/learning/enrolment.ts";
import { leftToday } from "../../domain/learning/leftToday.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { courseExaminations } from "../../store/learning/courseExamination.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import { cardsOf } from "../../store/learning/questionCard.ts";
import type { Needs } from "../needs.ts";
import { offeredCourses } from "../offeredCourses.ts";

export interface ListedCourse {
  readonly course: Course;
  readonly standing: CourseStanding;
  readonly isExamined: boolean;
}

export interface CourseList {
  readonly courses: readonly ListedCourse[];
  /** Questions that have come back, as many as fit in what is left of today's two minutes. */
  readonly due: number;
}

/** The courses that a person can take, with how far they have come; one that was withdrawn as long as it goes on. */
export const listCourses =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<CourseList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const enrolments = await enrolmentsOf(tx, actor.person);
      const examinations = await courseExaminations(tx);
      const all = await offeredCourses(tx, content);
      const withdrawn: Course[] = [];
      for (const { courseId, version, finishedOn } of enrolments) {
        const isOffered = all.some(({ id }) => id === courseId);
        const course = isOffered || finishedOn ? undefined : await findCourseVersion(tx, courseId, version);
        if (course) withdrawn.push(course);
      }
      const offered = all.filter((course) => mayTakeCourse(actor, course));
      return {
        courses: [...offered, ...withdrawn].map((course) => ({
          course,
          standing: standingIn(
            enrolments.filter(({ courseId }) => courseId === course.id),
            today,
          ),
          isExamined: examinations.some(
            ({ courseId, version }) => courseId === course.id && version === course.version,
          ),
        })),
        due: leftToday(await cardsOf(tx, actor.person), today),
      };
    });
