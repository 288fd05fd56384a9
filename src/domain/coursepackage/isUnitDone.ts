import { isUnitSatisfied } from "./cmi5/satisfaction.ts";
import type { PackageStructure } from "./coursePackage.ts";
import type { UnitState } from "./registration.ts";
import { isScormUnitSatisfied } from "./scorm/scormSatisfaction.ts";

/** Has a person done in a unit what its package asks for? What asks for nothing is never done. */
export function isUnitDone(structure: PackageStructure, states: readonly UnitState[], unit: number): boolean {
  const state = states.find((one) => one.unit === unit);
  if (structure.kind !== "cmi5") return isScormUnitSatisfied(state);
  const moveOn = structure.units[unit]?.moveOn ?? "NotApplicable";
  return moveOn !== "NotApplicable" && isUnitSatisfied(moveOn, state);
}
