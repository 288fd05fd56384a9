import { isHrDeveloper, type Actor } from "../access/actor.ts";
import type { CoursePackage } from "./coursePackage.ts";

/** Courses for everybody are everybody's; those for managers also HR's, who offer them. */
export function mayTakePackage(actor: Actor, { audience }: Pick<CoursePackage, "audience">): boolean {
  return audience === "everybody" || actor.leads.length > 0 || isHrDeveloper(actor);
}
