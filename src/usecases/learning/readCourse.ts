import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { standingIn, type CourseStanding, type Enrolment } from "../../domain/learning/enrolment.ts";
import { nextStep } from "../../domain/learning/stepWork.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { plansOf } from "../../store/development/developmentPlan.ts";
import { courseExaminations, type CourseExamination } from "../../store/learning/courseExamination.ts";
import { stepsOf } from "../../store/learning/courseStep.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { ownCourse, type OwnCourse } from "./ownCourse.ts";

export interface CourseView extends OwnCourse {
  readonly standing: CourseStanding;
  readonly latest: Enrolment | undefined;
  /** Numbers of the steps that are done, in what is ongoing or was finished last. */
  readonly done: ReadonlySet<number>;
  /** Undefined when all are done. */
  readonly next: number | undefined;
  readonly examination: CourseExamination | undefined;
  readonly mayExamine: boolean;
  /** When open promises that were made in the course come back, in their order, each day once. */
  readonly promisesBackOn: readonly Day[];
}

/** A course's front page: what it gives, its steps, and how far this person has come. */
export const readCourse =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor, courseId: string): Promise<Result<CourseView, "noSuchCourse">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const own = await ownCourse(tx, content, actor, courseId);
      if (!own) return err("noSuchCourse");
      const [latest] = own.enrolments;
      const steps = latest ? await stepsOf(tx, latest.id) : [];
      const done = new Set(steps.flatMap(({ step, doneOn }) => (doneOn === undefined ? [] : [step])));
      const examinations = await courseExaminations(tx);
      return ok({
        ...own,
        standing: standingIn(own.enrolments, dayInStockholm(now())),
        latest,
        done,
        next: nextStep(own.course, done),
        examination: examinations.find(
          (one) => one.courseId === own.course.id && one.version === own.course.version,
        ),
        mayExamine: isHrDeveloper(actor),
        promisesBackOn: await promisesOf(tx, actor.person, courseId),
      });
    });

async function promisesOf(tx: Transaction, person: PersonId, course: string): Promise<readonly Day[]> {
  const plans = (await plansOf(tx, person)).filter(({ state }) => state.kind !== "finalised");
  const days = plans.flatMap(({ content }) =>
    content.commitments
      .filter(({ state, from }) => state === "open" && from?.kind === "course" && from.id === course)
      .map(({ lookBackOn }) => lookBackOn),
  );
  return [...new Set(days)].toSorted();
}
