import type { UnitId } from "../shared/ids.ts";
import type { RoundUnit } from "./planPopulation.ts";

export interface PlacedRoundUnit extends RoundUnit {
  readonly depth: number;
  /** Ids of the units above, nearest first. */
  readonly above: readonly UnitId[];
}

/** The units of a round with their depth and what stands above each. @param units parents before children */
export function treeOfRound(units: readonly RoundUnit[]): readonly PlacedRoundUnit[] {
  const above = new Map<UnitId, readonly UnitId[]>();
  return units.map((unit) => {
    const path = unit.parent === undefined ? [] : [unit.parent, ...(above.get(unit.parent) ?? [])];
    above.set(unit.unit, path);
    return { ...unit, above: path, depth: path.length };
  });
}
