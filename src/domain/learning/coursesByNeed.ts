import type { Course } from "./course.ts";

/** Why a competency is wanted: measured as a need of the own post, or named in an own goal. */
export interface WantedCompetency {
  readonly competencyId: string;
  readonly because: "need" | "goal";
}

export interface SuggestedCourse {
  readonly course: Course;
  readonly wanted: WantedCompetency;
}

/**
 * The courses that train what is wanted, in the order of what is wanted most; a course that trains it first of all
 * stands before one that also trains it. Each course once.
 * @param wanted most first
 */
export function coursesByNeed(
  courses: readonly Course[],
  wanted: readonly WantedCompetency[],
): readonly SuggestedCourse[] {
  const suggested = wanted.flatMap((one) =>
    courses
      .filter(({ competencyIds }) => competencyIds.includes(one.competencyId))
      .toSorted(
        (left, right) =>
          left.competencyIds.indexOf(one.competencyId) - right.competencyIds.indexOf(one.competencyId),
      )
      .map((course) => ({ course, wanted: one })),
  );
  return suggested.filter(
    ({ course }, index) => suggested.findIndex((other) => other.course.id === course.id) === index,
  );
}
