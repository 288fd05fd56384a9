import { isHrDeveloper, type Actor } from "../access/actor.ts";
import type { Course } from "./course.ts";

/** Courses for everybody are everybody's; those for managers also HR's, who offer them. */
export function mayTakeCourse(actor: Actor, { audience }: Pick<Course, "audience">): boolean {
  return audience === "everybody" || actor.leads.length > 0 || isHrDeveloper(actor);
}
