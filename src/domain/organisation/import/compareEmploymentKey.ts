import { covers } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { addStretch, followOn, idOf, settleStretch } from "./employmentGathering.ts";
import type { EmploymentGathering } from "./employmentGathering.ts";
import type { ImportedEmployment } from "./importedFile.ts";
import type { RegisteredEmployment } from "./registerSnapshot.ts";
import { samePeriod } from "./samePeriod.ts";

/**
 * One employment, by its key: what the file says of it at its units against what the register knows. Rows are
 * matched by unit and first day, then by unit and period; what is left is a move from another unit, or new.
 * @returns what is known of the employment and the file does not speak of
 */
export function compareEmploymentKey(
  gathering: EmploymentGathering,
  said: readonly ImportedEmployment[],
  known: readonly RegisteredEmployment[],
): ReadonlySet<RegisteredEmployment> {
  const left = new Set(known);
  for (const one of known) gathering.ids.add(idOf(one));
  const settle = (one: ImportedEmployment, before: RegisteredEmployment, firstDay: Day): void => {
    left.delete(before);
    settleStretch(gathering, one, before, firstDay);
  };
  const isExact = (one: ImportedEmployment): boolean => {
    const same = [...left].find(
      ({ unitCode, firstDay }) => unitCode === one.unitCode && firstDay === one.firstDay,
    );
    if (same !== undefined) settle(one, same, same.firstDay);
    return same !== undefined;
  };
  const isOverlapping = (one: ImportedEmployment): boolean => {
    const atUnit = [...left].filter(({ unitCode }) => unitCode === one.unitCode);
    const before = samePeriod(one, atUnit, gathering.effectiveDay);
    if (before === undefined) return false;
    const firstDay = one.firstDay ?? before.firstDay;
    if (firstDay <= before.firstDay) settle(one, before, isFirst(before, known) ? firstDay : before.firstDay);
    else {
      left.delete(before);
      followOn(gathering, one, before, firstDay);
    }
    return true;
  };
  const inOrder = said.toSorted((a, b) => ((a.firstDay ?? "") < (b.firstDay ?? "") ? -1 : 1));
  const others = inOrder.filter((one) => !isExact(one)).filter((one) => !isOverlapping(one));
  for (const one of others) moveOrAdd(gathering, one, said, known, left);
  return left;
}

function moveOrAdd(
  gathering: EmploymentGathering,
  one: ImportedEmployment,
  said: readonly ImportedEmployment[],
  known: readonly RegisteredEmployment[],
  left: Set<RegisteredEmployment>,
): void {
  const { effectiveDay } = gathering;
  const end = one.endDay?.value;
  const isPast = end !== undefined && end <= effectiveDay;
  const elsewhere = known.filter(({ unitCode }) => !said.some((other) => other.unitCode === unitCode));
  const from = isPast ? undefined : elsewhere.find((other) => left.has(other) && covers(other, effectiveDay));
  if (from === undefined) {
    const ends = isPast ? [] : elsewhere.flatMap(({ endDay }) => (endDay === undefined ? [] : [endDay]));
    const start = [one.firstDay ?? effectiveDay, ...ends.filter((day) => day <= effectiveDay)]
      .toSorted()
      .at(-1)!;
    addStretch(gathering, one, start, undefined);
    return;
  }
  left.delete(from);
  const moveDay = one.firstDay !== undefined && one.firstDay > from.firstDay ? one.firstDay : effectiveDay;
  const isCorrectedBack = isFirst(from, known) && one.firstDay !== undefined && one.firstDay < from.firstDay;
  if (from.firstDay >= moveDay)
    settleStretch(gathering, one, from, isCorrectedBack ? one.firstDay : from.firstDay);
  else followOn(gathering, one, from, moveDay);
}

/** Is it the one stretch that the employment began with? */
function isFirst(one: RegisteredEmployment, known: readonly RegisteredEmployment[]): boolean {
  return known.every((other) => other === one || other.firstDay > one.firstDay);
}
