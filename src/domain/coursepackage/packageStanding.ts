import { isCourseSatisfied } from "./cmi5/satisfaction.ts";
import type { PackageStructure } from "./coursePackage.ts";
import type { UnitState } from "./registration.ts";

/** How far a person has come in a package. */
export type PackageStanding = "notBegun" | "ongoing" | "finished";

/** @param states undefined where the person is not registered */
export function standingIn(
  structure: PackageStructure,
  states: readonly UnitState[] | undefined,
): PackageStanding {
  if (!states) return "notBegun";
  return isCourseSatisfied(structure, states) ? "finished" : "ongoing";
}
