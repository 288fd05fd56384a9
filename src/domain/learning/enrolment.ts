import { addMonths, type Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";

export type EnrolmentId = Id<"enrolment">;

/** That somebody takes, or has taken, a course, in the version they began with. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly person: PersonId;
  readonly courseId: string;
  readonly version: string;
  readonly startedOn: Day;
  readonly finishedOn: Day | undefined;
  /** The last day on which the knowledge counts as fresh; undefined where it need not be renewed. */
  readonly validUntil: Day | undefined;
}

/** @param renewMonths of the version that was taken */
export function finishEnrolment(enrolment: Enrolment, renewMonths: number | undefined, on: Day): Enrolment {
  const validUntil = renewMonths === undefined ? undefined : addMonths(on, renewMonths);
  return { ...enrolment, finishedOn: on, validUntil };
}

export type CourseStanding = "notBegun" | "ongoing" | "finished" | "toRenew";

/** A month before it ends is time enough to take a course again. */
const renewMonthsBefore = 1;

/** @param enrolments of one person in one course, the latest first */
export function standingIn(enrolments: readonly Enrolment[], today: Day): CourseStanding {
  const [latest] = enrolments;
  if (latest === undefined) return "notBegun";
  if (latest.finishedOn === undefined) return "ongoing";
  const { validUntil } = latest;
  return validUntil !== undefined && addMonths(validUntil, -renewMonthsBefore) <= today
    ? "toRenew"
    : "finished";
}
