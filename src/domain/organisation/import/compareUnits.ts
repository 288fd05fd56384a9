import { covers } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredUnit } from "./registerSnapshot.ts";
import type { FutureTree } from "./futureTree.ts";

/**
 * Units of the file against those of the register. A new unit begins on its own first day or the effective
 * day. What the file does not say stays. Missing units end only when a complete organisation file says so.
 */
export function* compareUnits(
  file: ImportedFile,
  tree: FutureTree,
  { choices, register, mayEnd }: CompareNeeds,
): Sliced<Changes<RegisteredUnit>> {
  const list = changeList<RegisteredUnit>();
  yield* inSlices(file.units.values(), (unit) => {
    const known = register.units.get(unit.code);
    const said = {
      firstDay: unit.firstDay ?? known?.firstDay ?? choices.effectiveDay,
      endDay: unit.endDay === undefined ? openAgain(known, choices.effectiveDay) : unit.endDay.value,
    };
    const period = said.endDay !== undefined && said.endDay <= said.firstDay ? known : said;
    if (period === undefined) return;
    const { firstDay, endDay } = period;
    const after: RegisteredUnit = {
      code: unit.code,
      name: unit.name ?? known?.name ?? unit.code,
      kind: unit.kind ?? known?.kind ?? tree.kindOf(unit.code),
      firstDay,
      endDay,
    };
    if (known === undefined) list.add(after);
    else list.settle(known, after);
  });
  if (mayEnd && choices.kind === "organisation")
    yield* inSlices(register.units.values(), (unit) => {
      if (!file.units.has(unit.code) && covers(unit, choices.effectiveDay))
        list.end(unit, choices.effectiveDay);
    });
  return list.changes();
}

/** A unit that ended before and is in the file again is open; an end day that lies ahead stays. */
function openAgain(known: RegisteredUnit | undefined, effectiveDay: string): RegisteredUnit["endDay"] {
  const endDay = known?.endDay;
  return endDay !== undefined && endDay > effectiveDay ? endDay : undefined;
}
