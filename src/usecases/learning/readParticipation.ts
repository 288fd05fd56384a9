import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import type { Course } from "../../domain/learning/course.ts";
import { safeParticipation, type ParticipationRow } from "../../domain/learning/participation.ts";
import { unitsAbove } from "../../domain/organisation/unitTree.ts";
import { addDays, dayInStockholm, type Day } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { participantsBefore } from "../../store/learning/participation.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";
import { offeredCourses } from "./offeredCourses.ts";

export interface Participation {
  /** The first of this month: what has happened since is not counted until the next. */
  readonly before: Day;
  /** Names of administrations, in the order of the cells. */
  readonly groups: readonly string[];
  readonly rows: readonly (ParticipationRow & { readonly course: Course })[];
}

/** How many take part in each course, by administration: for HR, in safe groups, changed once a month. */
export const readParticipation =
  ({ database, now, content }: Pick<Needs, "database" | "now" | "content">) =>
  (actor: Actor): Promise<Result<Participation, "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const before = addDays(today, 1 - Number(today.slice(8)));
      const units = new Map((await unitsOn(tx, before)).map((unit) => [unit.id, unit]));
      const administrations = [...units.values()].filter(({ kind }) => kind === "administration");
      const courses = await offeredCourses(tx, content);
      const participants = await participantsBefore(tx, before);
      return ok({
        before,
        groups: administrations.map(({ name }) => name),
        rows: courses.map((course) => {
          const counts = administrations.map(({ id }) =>
            participants
              .filter(
                ({ courseId, unit }) =>
                  courseId === course.id && [unit, ...unitsAbove(units, unit)].includes(id),
              )
              .reduce((sum, { people }) => sum + people, 0),
          );
          return { course, ...safeParticipation(counts) };
        }),
      });
    });
