import { addDays, addMonths, daysBetween, type Day } from "../shared/day.ts";
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

/**
 * The first day on which a course can be taken again: a month before its knowledge counts as old, and never more than
 * a third of the time for which it counts. Undefined where it need not be renewed.
 */
export function renewFrom({ finishedOn, validUntil }: Enrolment): Day | undefined {
  if (finishedOn === undefined || validUntil === undefined) return undefined;
  const third = Math.floor(daysBetween(finishedOn, validUntil) / 3);
  const [aMonth, aThird] = [addMonths(validUntil, -renewMonthsBefore), addDays(validUntil, -third)];
  return aMonth < aThird ? aThird : aMonth;
}

/** @param enrolments of one person in one course, the latest first */
export function standingIn(enrolments: readonly Enrolment[], today: Day): CourseStanding {
  const [latest] = enrolments;
  if (latest === undefined) return "notBegun";
  if (latest.finishedOn === undefined) return "ongoing";
  const from = renewFrom(latest);
  return from !== undefined && from <= today ? "toRenew" : "finished";
}
