import type { UnitState } from "../registration.ts";
import type { ControlMode, ScormStructure } from "./scormStructure.ts";

/** The part to which one can go on, or back; undefined where the course does not let one, or there is none. */
export function neighbour(structure: ScormStructure, from: number, step: 1 | -1): number | undefined {
  const to = from + step;
  if (!structure.units[to]) return undefined;
  const between = controlsBetween(structure, from, to);
  const lets = between.every(({ flow, forwardOnly }) => flow && (step === 1 || !forwardOnly));
  return lets ? to : undefined;
}

/**
 * May a part be chosen from the table of contents (SN 3.2.1 and SB.2.9)? What stands in no table cannot, nor what is
 * behind where one may only go forward.
 * @param from the part that is open; undefined: none is
 */
export function mayChoose(structure: ScormStructure, from: number | undefined, to: number): boolean {
  const unit = structure.units[to];
  if (!unit?.isVisible || !controlOf(structure, unit.within).choice) return false;
  if (from === undefined || to >= from) return true;
  return controlsBetween(structure, from, to).every(({ forwardOnly }) => !forwardOnly);
}

/**
 * May a part be opened from outside of the course? What cannot be chosen can be opened where one has come to it: all
 * parts before it have been begun.
 * @param states of the parts that have been begun
 */
export function mayBegin(structure: ScormStructure, states: readonly UnitState[], unit: number): boolean {
  const begun = new Set(states.map((state) => state.unit));
  if (mayChoose(structure, undefined, unit)) return true;
  return (
    structure.units[unit] !== undefined &&
    structure.units.every((_, place) => place >= unit || begun.has(place))
  );
}

function controlOf(structure: ScormStructure, block: number | undefined): ControlMode {
  return block === undefined ? structure.control : (structure.blocks[block]?.control ?? structure.control);
}

/** The control modes of all groups that are left or entered on the way, and of the one around both. */
function controlsBetween(structure: ScormStructure, from: number, to: number): readonly ControlMode[] {
  const [left, entered] = [groupsAround(structure, from), groupsAround(structure, to)];
  const nearest = left.find((group) => entered.includes(group));
  const upTo = (groups: readonly (number | undefined)[]) => groups.slice(0, groups.indexOf(nearest));
  return [...upTo(left), ...upTo(entered), nearest].map((group) => controlOf(structure, group));
}

/** The groups around a unit, innermost first; the course itself, undefined, is last. */
function groupsAround({ units, blocks }: ScormStructure, unit: number): readonly (number | undefined)[] {
  const groups: (number | undefined)[] = [];
  for (let block = units[unit]?.within; block !== undefined; block = blocks[block]?.within)
    groups.push(block);
  return [...groups, undefined];
}
