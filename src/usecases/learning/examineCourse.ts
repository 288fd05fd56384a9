import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveExamination } from "../../store/learning/courseExamination.ts";
import type { Needs } from "../needs.ts";
import { offeredCourses } from "../offeredCourses.ts";

const longestName = 200;

/** HR notes which expert has examined the version of a course that is offered; an empty name takes it back. */
export const examineCourse =
  ({ database, now, newOrderedId, content }: Pick<Needs, "database" | "now" | "newOrderedId" | "content">) =>
  (actor: Actor, courseId: string, by: string): Promise<Result<undefined, "noSuchCourse" | "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const course = (await offeredCourses(tx, content)).find(({ id }) => id === courseId);
      if (!course) return err("noSuchCourse");
      const name = by.replaceAll(/\s+/g, " ").trim().slice(0, longestName);
      await saveExamination(tx, {
        courseId,
        version: course.version,
        by: name,
        on: dayInStockholm(now()),
      });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: name === "" ? "course.examinationTakenBack" : "course.examined",
        details: { course: courseId, version: course.version },
      });
      return ok();
    });
