import { isCourseSatisfied } from "./cmi5/satisfaction.ts";
import type { PackageStructure } from "./coursePackage.ts";
import type { UnitState } from "./registration.ts";
import { isScormSatisfied } from "./scorm/scormSatisfaction.ts";

/** How far a person has come in a package. */
export type PackageStanding = "notBegun" | "ongoing" | "finished";

/** @param states undefined where the person is not registered */
export function standingIn(
  structure: PackageStructure,
  states: readonly UnitState[] | undefined,
): PackageStanding {
  if (!states) return "notBegun";
  const isSatisfied =
    structure.kind === "cmi5" ? isCourseSatisfied(structure, states) : isScormSatisfied(structure, states);
  return isSatisfied ? "finished" : "ongoing";
}

/** When a person finished a package: when the last that it took happened. Undefined where it is not, or nothing was done. */
export function finishedAt(structure: PackageStructure, states: readonly UnitState[]): Date | undefined {
  if (standingIn(structure, states) !== "finished") return undefined;
  const times = states.flatMap(({ completedAt, passedAt, waivedAt }) =>
    [completedAt, passedAt, waivedAt].flatMap((at) => at?.getTime() ?? []),
  );
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}
