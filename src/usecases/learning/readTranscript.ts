import type { Actor } from "../../domain/access/actor.ts";
import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import { finishedAt } from "../../domain/coursepackage/packageStanding.ts";
import type { Course } from "../../domain/learning/course.ts";
import type { Enrolment } from "../../domain/learning/enrolment.ts";
import { dayInStockholm, type Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { registrationsOf, unitStatesOf } from "../../store/coursepackage/registration.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

export interface FinishedCourse {
  readonly course: Course;
  readonly enrolment: Enrolment;
}

/** A course that somebody else has made. */
export interface FinishedPackage {
  readonly package: CoursePackage;
  readonly finishedOn: Day;
}

export interface Transcript {
  /** The latest first. */
  readonly finished: readonly FinishedCourse[];
  /** The latest first. */
  readonly packages: readonly FinishedPackage[];
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
      const packages = await finishedPackages(tx, actor.person);
      return { finished, packages, today: dayInStockholm(now()) };
    });

async function finishedPackages(tx: Transaction, person: PersonId): Promise<readonly FinishedPackage[]> {
  const finished: FinishedPackage[] = [];
  for (const { id, packageId } of await registrationsOf(tx, person)) {
    const one = await findPackage(tx, packageId);
    const at = one && finishedAt(one.structure, await unitStatesOf(tx, id));
    if (at) finished.push({ package: one, finishedOn: dayInStockholm(at) });
  }
  return finished.toSorted((a, b) => b.finishedOn.localeCompare(a.finishedOn));
}
