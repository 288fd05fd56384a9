import type { UnitInTree } from "../../domain/access/actor.ts";
import { unitsAbove, type Unit } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import type { Transaction } from "../transaction.ts";
import { unitsOn } from "./unitsOn.ts";

/** A unit on a day with the ids of those above it, as permissions ask for it; undefined when it does not exist. */
export async function unitInTree(
  tx: Transaction,
  id: UnitId,
  on: Day,
): Promise<(Unit & UnitInTree) | undefined> {
  const units = new Map((await unitsOn(tx, on)).map((unit) => [unit.id, unit]));
  const unit = units.get(id);
  return unit && { ...unit, above: unitsAbove(units, id) };
}
