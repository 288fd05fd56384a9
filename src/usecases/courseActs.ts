import type { Course } from "../domain/learning/course.ts";
import type { Enrolment } from "../domain/learning/enrolment.ts";
import type { QuestionCard } from "../domain/learning/questionCard.ts";
import type { FirstAnswer } from "../domain/learning/workOnStep.ts";
import type { Act, ActThing } from "../domain/lrs/act.ts";
import type { Day } from "../domain/shared/day.ts";
import { competencyThings } from "./competencyThings.ts";
import type { Content } from "./needs.ts";

interface Taken {
  readonly course: Course;
  readonly enrolment: Enrolment;
}

/** @param isRenewal the course has been finished before */
export function courseStarted(content: Content, taken: Taken, isRenewal: boolean): Act {
  return {
    ...aboutCourse(content, taken),
    key: [taken.enrolment.id, "started"],
    verb: "initialized",
    ...(isRenewal ? { extensions: { renewal: true } } : {}),
  };
}

/** @param done how many steps are, this one counted */
export function stepDone({ course, enrolment }: Taken, number: number, done: number): Act {
  const { sv, en } = course.texts;
  const title = sv.steps[number - 1]?.title ?? "";
  return {
    key: [enrolment.id, "step", String(number)],
    verb: "completed",
    object: {
      kind: "step",
      id: `${course.id}/${number}`,
      name: { sv: title, en: en?.steps[number - 1]?.title ?? title },
    },
    result: {
      completion: true,
      extensions: { progress: Math.round((100 * done) / sv.steps.length) },
    },
    within: courseThing(course),
    registration: enrolment.id,
    version: course.version,
  };
}

export function courseCompleted(content: Content, taken: Taken): Act {
  const { validUntil } = taken.enrolment;
  return {
    ...aboutCourse(content, taken),
    key: [taken.enrolment.id, "completed"],
    verb: "completed",
    result: {
      completion: true,
      ...(validUntil === undefined ? {} : { extensions: { "valid-until": validUntil } }),
    },
  };
}

/** Right or not; neither what was chosen nor what the memory is reckoned to hold. */
export function questionsAnswered({ course, enrolment }: Taken, answers: readonly FirstAnswer[]): Act[] {
  return answers.map(({ blockId, grade }) => ({
    key: [enrolment.id, "answered", blockId],
    verb: "answered",
    object: { kind: "question", id: `${course.id}/${blockId}` },
    result: { success: grade !== "again" },
    within: courseThing(course),
    registration: enrolment.id,
    version: course.version,
  }));
}

/** A question that had come back; of a recall the person says how it went. */
export function reviewAnswered(course: Course, { id, blockId, latest }: QuestionCard, on: Day): Act {
  return {
    key: [id, "review", on],
    verb: "answered",
    object: { kind: "question", id: `${course.id}/${blockId}` },
    result: { success: latest.grade !== "again" },
    within: courseThing(course),
    version: course.version,
    extensions: { review: true },
  };
}

function aboutCourse(content: Content, { course, enrolment }: Taken) {
  return {
    object: courseThing(course),
    trains: competencyThings(content, course.frameworkId, course.competencyIds),
    registration: enrolment.id,
    version: course.version,
  };
}

function courseThing({ id, texts: { sv, en } }: Course): ActThing {
  return { kind: "course", id, name: { sv: sv.title, en: en?.title ?? sv.title } };
}
