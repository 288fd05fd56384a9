import type { UnitId } from "../shared/ids.ts";

/** Where somebody stands in the organisation, as far as lines go. */
export interface LinePlace {
  /** Units whose post the person has, as holder, acting or deputy. */
  readonly leads: readonly UnitId[];
  /** The unit of employment of whoever leads none. */
  readonly worksIn?: UnitId | undefined;
  /** All units above those. */
  readonly above: readonly UnitId[];
}

/**
 * Two are in the same line where they stand in the same unit, or where a post of one stands above the other, at any
 * depth. Deputies count as those whom they step in for.
 */
export function isInOwnLine(one: LinePlace, other: LinePlace): boolean {
  return (
    standsIn(one).some((unit) => standsIn(other).includes(unit)) ||
    one.leads.some((unit) => other.above.includes(unit)) ||
    other.leads.some((unit) => one.above.includes(unit))
  );
}

function standsIn({ leads, worksIn }: LinePlace): readonly UnitId[] {
  return worksIn === undefined ? leads : [...leads, worksIn];
}
