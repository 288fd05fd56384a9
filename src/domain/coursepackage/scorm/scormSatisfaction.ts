import type { UnitState } from "../registration.ts";
import type { ScormStructure } from "./scormStructure.ts";

/** Is a part done: passed, or completed and not failed since, or need it not be taken? */
export function isScormUnitSatisfied(state: UnitState | undefined): boolean {
  if (state?.waivedAt !== undefined || state?.passedAt !== undefined) return true;
  return state?.completedAt !== undefined && state.failedAt === undefined;
}

/**
 * Has a course been finished: are all its parts done? That is how SCORM 2004 rolls up where a package says nothing of
 * it (SN 4.6.5); in 1.2 it is ours to say.
 */
export function isScormSatisfied({ units }: ScormStructure, states: readonly UnitState[]): boolean {
  return units.every(
    ({ isTracked }, place) => !isTracked || isScormUnitSatisfied(states.find(({ unit }) => unit === place)),
  );
}
