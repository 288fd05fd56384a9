import type { UnitId } from "../shared/ids.ts";

export type UnitKind = "organisation" | "sector" | "administration" | "department" | "unit";

export interface Unit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: UnitId | undefined;
}

export interface PlacedUnit extends Unit {
  /** 0 at the top. */
  readonly depth: number;
}

/**
 * The units in the order of the organisation: each before those below it, siblings by name.
 * @param compare alphabetical order of names in the reader's language
 * A unit whose parent is not among the units stands at the top.
 */
export function inOrder(
  units: readonly Unit[],
  compare: (left: string, right: string) => number,
): readonly PlacedUnit[] {
  const below = unitsByParent(units);
  const placed: PlacedUnit[] = [];
  const place = (parent: UnitId | undefined, depth: number) => {
    const siblings = [...(below.get(parent) ?? [])].sort((a, b) => compare(a.name, b.name));
    for (const unit of siblings) {
      placed.push({ ...unit, depth });
      place(unit.id, depth + 1);
    }
  };
  place(undefined, 0);
  return placed;
}

/** Units by what they stand directly below; the key undefined holds the top. */
function unitsByParent(units: readonly Unit[]): ReadonlyMap<UnitId | undefined, readonly Unit[]> {
  const known = new Set(units.map((unit) => unit.id));
  const below = new Map<UnitId | undefined, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent !== undefined && known.has(unit.parent) ? unit.parent : undefined;
    const siblings = below.get(parent);
    if (siblings) siblings.push(unit);
    else below.set(parent, [unit]);
  }
  return below;
}

/** The ids of all units above one, nearest first. A cycle (which the import refuses) ends where it began. */
export function unitsAbove(units: ReadonlyMap<UnitId, Unit>, id: UnitId): readonly UnitId[] {
  const above: UnitId[] = [];
  const seen = new Set([id]);
  for (let parent = units.get(id)?.parent; parent !== undefined; parent = units.get(parent)?.parent) {
    if (seen.has(parent)) break;
    seen.add(parent);
    above.push(parent);
  }
  return above;
}
