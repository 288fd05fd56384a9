import { renewFrom, standingIn } from "../domain/learning/enrolment.ts";
import type { Course } from "../domain/learning/course.ts";
import { leftToday } from "../domain/learning/leftToday.ts";
import { isDueCard } from "../domain/learning/questionCard.ts";
import { nextStep } from "../domain/learning/stepWork.ts";
import type { Day } from "../domain/shared/day.ts";
import type { PersonId } from "../domain/shared/ids.ts";
import { stepsOf } from "../store/learning/courseStep.ts";
import { findCourseVersion } from "../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../store/learning/enrolment.ts";
import { cardsOf } from "../store/learning/questionCard.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Content } from "./needs.ts";
import { offeredCourses } from "./offeredCourses.ts";

/** What a person learns just now. */
export interface LearningNow {
  /** Questions that have come back, as many as fit in what is left of today's two minutes. */
  readonly due: number;
  /** Courses that go on, with the next step; those begun last first. */
  readonly ongoing: readonly { readonly course: Course; readonly step: number }[];
  /** Courses that are to be taken again, since the law asks that their knowledge is renewed, and that are still given. */
  readonly toRenew: readonly {
    readonly course: Course;
    readonly validUntil: Day;
    /** Since when it is time. */
    readonly from: Day;
  }[];
  /** When the latest of all that has come back did so. */
  readonly latestDueOn: Day | undefined;
  /** When a question was last answered. */
  readonly answeredOn: Day | undefined;
}

export async function learningNow(
  tx: Transaction,
  content: Pick<Content, "courses">,
  person: PersonId,
  today: Day,
): Promise<LearningNow> {
  const offered = new Set((await offeredCourses(tx, content)).map(({ id }) => id));
  const cards = await cardsOf(tx, person);
  const due = cards.filter((card) => isDueCard(card, today));
  const enrolments = await enrolmentsOf(tx, person);
  const ongoing: LearningNow["ongoing"][number][] = [];
  const toRenew: LearningNow["toRenew"][number][] = [];
  for (const [index, enrolment] of enrolments.entries()) {
    const { courseId, version, validUntil } = enrolment;
    if (enrolments.findIndex((one) => one.courseId === courseId) < index) continue;
    const standing = standingIn([enrolment], today);
    const course = standing === "finished" ? undefined : await findCourseVersion(tx, courseId, version);
    const from = renewFrom(enrolment);
    const mayRenew = standing === "toRenew" && offered.has(courseId);
    if (course && mayRenew && validUntil !== undefined && from !== undefined)
      toRenew.push({ course, validUntil, from });
    if (!course || standing !== "ongoing") continue;
    const done = (await stepsOf(tx, enrolment.id)).filter(({ doneOn }) => doneOn !== undefined);
    const step = nextStep(course, new Set(done.map((one) => one.step)));
    if (step !== undefined) ongoing.push({ course, step });
  }
  return {
    due: leftToday(cards, today),
    ongoing,
    toRenew,
    latestDueOn: latest(due.map(({ memory }) => memory.dueOn)),
    answeredOn: latest(cards.map(({ memory }) => memory.reviewedOn)),
  };
}

function latest(days: readonly Day[]): Day | undefined {
  return days.toSorted().at(-1);
}
