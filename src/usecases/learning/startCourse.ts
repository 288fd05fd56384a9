import type { Actor } from "../../domain/access/actor.ts";
import type { EnrolmentId } from "../../domain/learning/enrolment.ts";
import { mayTakeCourse } from "../../domain/learning/mayTakeCourse.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdLearningOf } from "../../store/learning/courseStep.ts";
import { keepCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf, saveEnrolment } from "../../store/learning/enrolment.ts";
import type { Needs } from "../needs.ts";
import { offeredCourses } from "./offeredCourses.ts";

/** Begins a course, or begins it again when it has been finished. Beginning what is ongoing changes nothing. */
export const startCourse =
  ({ database, now, newId, content }: Pick<Needs, "database" | "now" | "newId" | "content">) =>
  (actor: Actor, courseId: string): Promise<Result<undefined, "noSuchCourse">> =>
    database.asTenant(actor.tenant, async (tx) => {
      await holdLearningOf(tx, actor.person);
      const mine = (await enrolmentsOf(tx, actor.person)).filter((one) => one.courseId === courseId);
      if (mine.some(({ finishedOn }) => finishedOn === undefined)) return ok();
      const course = (await offeredCourses(tx, content)).find(({ id }) => id === courseId);
      if (!course || !mayTakeCourse(actor, course)) return err("noSuchCourse");
      await keepCourseVersion(tx, course);
      await saveEnrolment(tx, {
        id: newId() as EnrolmentId, // a new id becomes an enrolment's here
        person: actor.person,
        courseId,
        version: course.version,
        startedOn: dayInStockholm(now()),
        finishedOn: undefined,
        validUntil: undefined,
      });
      return ok();
    });
