import type { UnitState } from "../registration.ts";
import type { CourseStructure } from "./courseStructure.ts";
import { satisfiedUnits } from "./satisfaction.ts";

/** What has become satisfied: blocks by place, innermost first, and perhaps the course. */
export interface NewlySatisfied {
  readonly blocks: readonly number[];
  readonly course: boolean;
}

/**
 * What a change of states makes satisfied: a block when all units in it and in its blocks are, the course when all are
 * (cmi5 9.3.9). Each once: what was satisfied before is not told again.
 * @param before undefined at the registration, when nothing has been
 */
export function newlySatisfied(
  structure: CourseStructure,
  before: readonly UnitState[] | undefined,
  after: readonly UnitState[],
): NewlySatisfied {
  const was = before ? satisfiedGroups(structure, before) : { blocks: new Set<number>(), course: false };
  const is = satisfiedGroups(structure, after);
  return {
    // A block comes after the one around it in the manifest: the other way round they are told.
    blocks: [...is.blocks].filter((block) => !was.blocks.has(block)).toReversed(),
    course: is.course && !was.course,
  };
}

function satisfiedGroups(structure: CourseStructure, states: readonly UnitState[]) {
  const units = satisfiedUnits(structure, states);
  const open = new Set<number>();
  for (const [place, unit] of structure.units.entries()) {
    if (units.has(place)) continue;
    for (let block = unit.within; block !== undefined; block = structure.blocks[block]?.within)
      open.add(block);
  }
  const blocks = structure.blocks.flatMap((_, block) => (open.has(block) ? [] : [block]));
  return { blocks: new Set(blocks), course: units.size === structure.units.length };
}
