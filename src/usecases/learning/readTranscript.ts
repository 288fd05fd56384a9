import type { Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { Enrolment } from "../../domain/learning/enrolment.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import type { Needs } from "../needs.ts";

export interface FinishedCourse {
  readonly course: Course;
  readonly enrolment: Enrolment;
}

export interface Transcript {
  /** The latest first. */
  readonly finished: readonly FinishedCourse[];
  readonly today: Day;
}

/** What a person has finished, when, and until when it counts: for that person, who may show it to whom they like. */
export const readTranscript =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor): Promise<Transcript> =>
    database.asTenant(actor.tenant, async (tx) => {
      const finished: FinishedCourse[] = [];
      for (const enrolment of await enrolmentsOf(tx, actor.person)) {
        if (enrolment.finishedOn === undefined) continue;
        const course = await findCourseVersion(tx, enrolment.courseId, enrolment.version);
        if (course) finished.push({ course, enrolment });
      }
      return { finished, today: dayInStockholm(now()) };
    });
