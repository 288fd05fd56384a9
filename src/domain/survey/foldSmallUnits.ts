import type { UnitId } from "../shared/ids.ts";

export interface AskedUnit {
  readonly id: UnitId;
  readonly parent: UnitId | undefined;
  /** People asked directly in the unit. */
  readonly asked: number;
}

/**
 * Where each unit's people are counted. A unit with fewer people than an index needs could never be shown, and its
 * answers would point at its people as long as they lie stored: they are counted directly under the unit above
 * instead, and further up while those together are still too few. Where that leaves too few at the top, the
 * smallest unit below joins them.
 * @param units parents before children
 * @param fewest people that a group must have
 * @returns by unit, the unit that its people are counted in; a unit that stands on its own maps to itself
 */
export function foldSmallUnits(units: readonly AskedUnit[], fewest: number): ReadonlyMap<UnitId, UnitId> {
  const people = new Map(units.map((unit) => [unit.id, unit.asked]));
  const into = new Map<UnitId, UnitId>();
  const fold = (from: UnitId, to: UnitId) => {
    people.set(to, peopleIn(people, to) + peopleIn(people, from));
    people.set(from, 0);
    into.set(from, to);
  };
  const isTooSmall = (unit: UnitId) => peopleIn(people, unit) > 0 && peopleIn(people, unit) < fewest;

  for (const { id, parent } of units.toReversed())
    if (isTooSmall(id) && parent !== undefined && people.has(parent)) fold(id, parent);

  for (const { id: top } of units.filter(({ parent }) => parent === undefined || !people.has(parent))) {
    const below = unitsBelow(units, top);
    while (isTooSmall(top)) {
      const smallest = below
        .filter((unit) => peopleIn(people, unit) > 0)
        .sort((left, right) => peopleIn(people, left) - peopleIn(people, right))[0];
      if (smallest === undefined) break;
      fold(smallest, top);
    }
  }
  return new Map(units.map(({ id }) => [id, followed(into, id)]));
}

function peopleIn(people: ReadonlyMap<UnitId, number>, unit: UnitId): number {
  return people.get(unit) ?? 0;
}

function unitsBelow(units: readonly AskedUnit[], top: UnitId): readonly UnitId[] {
  const inside = new Set([top]);
  for (const { id, parent } of units) if (parent !== undefined && inside.has(parent)) inside.add(id);
  inside.delete(top);
  return [...inside];
}

function followed(into: ReadonlyMap<UnitId, UnitId>, unit: UnitId): UnitId {
  const next = into.get(unit);
  return next === undefined ? unit : followed(into, next);
}
