import type { UnitId } from "../shared/ids.ts";
import type { RoundUnit } from "./planPopulation.ts";

export interface InvitedGroup {
  readonly unit: UnitId;
  readonly name: string;
  readonly invited: number;
}

/**
 * How many are asked in each administration with all below it, in the organisation's order; those above or outside
 * the administrations stand with the unit they are counted in.
 * @param units parents before children
 */
export function invitedByAdministration(units: readonly RoundUnit[]): readonly InvitedGroup[] {
  const administrationOf = new Map<UnitId, UnitId>();
  const invited = new Map<UnitId, number>();
  for (const { unit, parent, kind, invited: here } of units) {
    const above = parent === undefined ? undefined : administrationOf.get(parent);
    const administration = above ?? (kind === "administration" ? unit : undefined);
    if (administration !== undefined) administrationOf.set(unit, administration);
    const group = administration ?? unit;
    invited.set(group, (invited.get(group) ?? 0) + here);
  }
  return units.flatMap(({ unit, name }) => {
    const count = invited.get(unit) ?? 0;
    return count === 0 ? [] : [{ unit, name, invited: count }];
  });
}
