import { covers } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import type { ChangeList } from "./changeList.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { Changes, ParentLinkChanges } from "./registerChange.ts";
import type { RegisteredParentLink, RegisteredUnit } from "./registerSnapshot.ts";

/**
 * Where units lie. A unit that moved keeps its old link until the effective day and gets a new one from it;
 * a link that began on that very day is corrected. A move that is already planned for later stays planned.
 */
export function* compareParentLinks(
  file: ImportedFile,
  units: Changes<RegisteredUnit>,
  { choices, register }: CompareNeeds,
): Sliced<ParentLinkChanges> {
  const { effectiveDay } = choices;
  const list = changeList<RegisteredParentLink>();
  const removed: RegisteredParentLink[] = [];
  const firstDays = new Map(units.added.map(({ code, firstDay }) => [code, firstDay]));
  yield* inSlices(file.units.values(), ({ code, parentCode }) => {
    if (parentCode === undefined) return;
    const links = register.linksByUnit.get(code) ?? [];
    const firstDay = firstDays.get(code) ?? effectiveDay;
    const current = links.find((link) => covers(link, effectiveDay));
    if (parentCode.value === undefined && current?.firstDay === effectiveDay) removed.push(current);
    else compareUnit(list, { unitCode: code, parentCode: parentCode.value, firstDay }, links, effectiveDay);
  });
  yield* inSlices(units.ended, ({ after }) => {
    const link = register.linksByUnit.get(after.code)?.find((known) => covers(known, effectiveDay));
    if (link !== undefined && !file.units.has(after.code)) list.end(link, after.endDay!);
  });
  return { ...list.changes(), removed };
}

function compareUnit(
  list: ChangeList<RegisteredParentLink>,
  said: { unitCode: string; parentCode: string | undefined; firstDay: Day },
  links: readonly RegisteredParentLink[],
  effectiveDay: Day,
): void {
  const { unitCode, parentCode, firstDay } = said;
  const current = links.find((link) => covers(link, effectiveDay));
  if (current?.parentCode === parentCode) {
    if (current !== undefined) list.settle(current, current);
    return;
  }
  if (current !== undefined && current.firstDay >= effectiveDay && parentCode !== undefined) {
    list.settle(current, { ...current, parentCode });
    return;
  }
  if (current !== undefined) list.end(current, effectiveDay);
  if (parentCode === undefined) return;
  const planned = links.find((link) => link.firstDay > effectiveDay);
  const start = current === undefined && links.length === 0 ? firstDay : effectiveDay;
  const endDay = current?.endDay ?? planned?.firstDay;
  if (endDay === undefined || start < endDay) list.add({ unitCode, parentCode, firstDay: start, endDay });
}
