import type { Actor } from "../domain/access/actor.ts";
import type { Enrolment, EnrolmentId } from "../domain/learning/enrolment.ts";
import { mayTakeCourse } from "../domain/learning/mayTakeCourse.ts";
import { dayInStockholm } from "../domain/shared/day.ts";
import { err, ok, type Result } from "../domain/shared/result.ts";
import { holdLearningOf } from "../store/learning/courseStep.ts";
import { keepCourseVersion } from "../store/learning/courseVersion.ts";
import { enrolmentsOf, saveEnrolment } from "../store/learning/enrolment.ts";
import type { Transaction } from "../store/transaction.ts";
import { courseStarted } from "./courseActs.ts";
import type { Needs } from "./needs.ts";
import { recordActs, type RecordNeeds } from "./recordActs.ts";

/** Begins a course, or begins it again when it has been finished. Beginning what is ongoing changes nothing. */
export async function beginCourse(
  tx: Transaction,
  needs: Pick<Needs, "content"> & RecordNeeds,
  actor: Actor,
  courseId: string,
): Promise<Result<undefined, "noSuchCourse">> {
  await holdLearningOf(tx, actor.person);
  const mine = (await enrolmentsOf(tx, actor.person)).filter((one) => one.courseId === courseId);
  if (mine.some(({ finishedOn }) => finishedOn === undefined)) return ok();
  const course = needs.content.courses.find(({ id }) => id === courseId);
  if (!course || !mayTakeCourse(actor, course)) return err("noSuchCourse");
  await keepCourseVersion(tx, course);
  const enrolment: Enrolment = {
    id: needs.newId() as EnrolmentId, // a new id becomes an enrolment's here
    person: actor.person,
    courseId,
    version: course.version,
    startedOn: dayInStockholm(needs.now()),
    finishedOn: undefined,
    validUntil: undefined,
  };
  await saveEnrolment(tx, enrolment);
  const started = courseStarted(needs.content, { course, enrolment }, mine.length > 0);
  await recordActs(tx, needs, actor.person, [started]);
  return ok();
}
