import type { UnitState } from "../registration.ts";
import type { CourseStructure, MoveOn } from "./courseStructure.ts";

/** Has a unit been satisfied: by what it told, or because it was waived (cmi5 9.3.9 and 13.1.4)? */
export function isUnitSatisfied(moveOn: MoveOn, state: Omit<UnitState, "unit"> | undefined): boolean {
  if (moveOn === "NotApplicable" || state?.waivedAt !== undefined) return true;
  const isCompleted = state?.completedAt !== undefined;
  const isPassed = state?.passedAt !== undefined;
  if (moveOn === "Completed") return isCompleted;
  if (moveOn === "Passed") return isPassed;
  return moveOn === "CompletedAndPassed" ? isCompleted && isPassed : isCompleted || isPassed;
}

/** Places of the units that are satisfied. */
export function satisfiedUnits(
  { units }: Pick<CourseStructure, "units">,
  states: readonly UnitState[],
): ReadonlySet<number> {
  const stateOf = new Map(states.map((state) => [state.unit, state]));
  return new Set(
    units.flatMap(({ moveOn }, unit) => (isUnitSatisfied(moveOn, stateOf.get(unit)) ? [unit] : [])),
  );
}

/** A course is satisfied when all its units are (cmi5 13.1.4). */
export function isCourseSatisfied(structure: CourseStructure, states: readonly UnitState[]): boolean {
  return satisfiedUnits(structure, states).size === structure.units.length;
}
