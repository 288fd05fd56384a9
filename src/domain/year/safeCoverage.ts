import { withheldGroups } from "../disclosure/withheldGroups.ts";

/** Managers of a group, which the register tells, and how many of them have something ongoing. */
export interface CoverageGroup {
  readonly managers: number;
  readonly ongoing: number;
}

/** A number of fives that is reached, or that it is not shown. */
export type CoverageCell =
  | { readonly kind: "shown"; readonly atLeast: number }
  | { readonly kind: "withheld" };

export interface Coverage {
  /** In the order of the groups. */
  readonly cells: readonly CoverageCell[];
  readonly total: CoverageCell;
}

const smallestGroup = 5;

/**
 * How many managers have something ongoing, safe to show. Fewer than five are withheld, with what a total would
 * reveal. Counts are rounded down to fives and never come closer than five to the whole group: that all have, or all
 * but one, would tell of each of them.
 * @param groups disjoint
 */
export function safeCoverage(groups: readonly CoverageGroup[]): Coverage {
  const told = groups.map(toldOf);
  const { withheld, isTotalShown } = withheldGroups(told, smallestGroup, true);
  const total = toldOf({
    managers: groups.reduce((sum, { managers }) => sum + managers, 0),
    ongoing: told.reduce((sum, count) => sum + count, 0),
  });
  return {
    cells: told.map((count, index) => (withheld.has(index) ? { kind: "withheld" } : shown(count))),
    total: isTotalShown && total >= smallestGroup ? shown(total) : { kind: "withheld" },
  };
}

function toldOf({ managers, ongoing }: CoverageGroup): number {
  return Math.max(0, Math.min(ongoing, managers - smallestGroup));
}

function shown(count: number): CoverageCell {
  return { kind: "shown", atLeast: count - (count % smallestGroup) };
}
