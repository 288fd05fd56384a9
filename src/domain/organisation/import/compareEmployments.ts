import { covers } from "../../shared/day.ts";
import type { Day } from "../../shared/day.ts";
import { changeList, isSame } from "./changeList.ts";
import type { ChangeList } from "./changeList.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import type { ImportedEmployment, ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import { employmentId } from "./indexRegister.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredEmployment } from "./registerSnapshot.ts";

/** An employment at a unit that the file speaks of. `before` is undefined when it is new. */
export interface Stretch {
  readonly said: ImportedEmployment;
  readonly before: RegisteredEmployment | undefined;
  readonly after: RegisteredEmployment;
  /** The stretch of the same employment that ends where this one begins. */
  readonly follows: RegisteredEmployment | undefined;
}

export interface EmploymentComparison {
  readonly changes: Changes<RegisteredEmployment>;
  readonly stretches: readonly Stretch[];
  /** Every employment of the register as it will be, and the new ones. */
  readonly outcome: readonly RegisteredEmployment[];
}

interface Gathering {
  readonly effectiveDay: Day;
  readonly list: ChangeList<RegisteredEmployment>;
  readonly stretches: Stretch[];
  readonly outcome: RegisteredEmployment[];
  /** Natural keys in use, so that two rows of a muddled file do not make one stretch twice. */
  readonly ids: Set<string>;
}

/**
 * Employments of the file against those of the register. Title, pay and share are corrected in place. A move
 * to another unit, or a later first day at the same unit, ends one stretch and begins the next, on the
 * file's first day when it is later than the stretch's own, else on the effective day. An earlier first day
 * corrects the first stretch alone: later ones know better than an export that gives the day of hiring.
 */
export function* compareEmployments(
  file: ImportedFile,
  { choices, register, mayEnd }: CompareNeeds,
): Sliced<EmploymentComparison> {
  const { effectiveDay } = choices;
  const gathering: Gathering = {
    effectiveDay,
    list: changeList(),
    stretches: [],
    outcome: [],
    ids: new Set(),
  };
  const mayEndHere = mayEnd && choices.kind === "employees";
  const saidByKey = Map.groupBy(file.employments, ({ employmentKey }) => employmentKey);
  yield* inSlices(saidByKey, ([key, said]) => {
    const known = register.employmentsByKey.get(key) ?? [];
    for (const employment of compareKey(gathering, said, known)) {
      const { endDay } = employment;
      const isFollowed = endDay !== undefined && known.some(({ firstDay }) => firstDay >= endDay);
      settleLeft(gathering, employment, mayEndHere && !isFollowed);
    }
  });
  yield* inSlices(register.employmentsByKey, ([key, known]) => {
    if (!saidByKey.has(key)) for (const employment of known) settleLeft(gathering, employment, mayEndHere);
  });
  return { changes: gathering.list.changes(), stretches: gathering.stretches, outcome: gathering.outcome };
}

/** An employment that the file does not speak of. */
function settleLeft(
  { effectiveDay, list, outcome }: Gathering,
  employment: RegisteredEmployment,
  mayEnd: boolean,
): void {
  const isMissing = mayEnd && covers(employment, effectiveDay);
  outcome.push(isMissing ? list.end(employment, effectiveDay) : employment);
}

/** @returns what is known of the employment and the file does not speak of */
function compareKey(
  gathering: Gathering,
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
    const at = [...left].filter(
      (other) => other.unitCode === one.unitCode && overlaps(gathering, one, other),
    );
    const before = at.find((other) => covers(other, gathering.effectiveDay)) ?? at[0];
    if (before === undefined) return false;
    const firstDay = one.firstDay ?? before.firstDay;
    if (firstDay <= before.firstDay) settle(one, before, isFirst(before, known) ? firstDay : before.firstDay);
    else {
      left.delete(before);
      followOn(gathering, one, before, firstDay);
    }
    return true;
  };
  const others = said.filter((one) => !isExact(one)).filter((one) => !isOverlapping(one));
  for (const one of others) moveOrAdd(gathering, one, said, known, left);
  return left;
}

function moveOrAdd(
  gathering: Gathering,
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

/** Ends one stretch where the next begins. */
function followOn(
  gathering: Gathering,
  one: ImportedEmployment,
  before: RegisteredEmployment,
  on: Day,
): void {
  const isAdded = addStretch(gathering, one, on, before);
  const { list, outcome } = gathering;
  outcome.push(isAdded ? list.end(before, on) : before);
}

/** @returns false when the stretch would end before it begins, and was not added */
function addStretch(
  { list, stretches, outcome, ids }: Gathering,
  said: ImportedEmployment,
  firstDay: Day,
  follows: RegisteredEmployment | undefined,
): boolean {
  const endDay = said.endDay?.value;
  const id = idOf({ ...said, firstDay });
  if ((endDay !== undefined && endDay <= firstDay) || ids.has(id)) return false;
  ids.add(id);
  const after: RegisteredEmployment = {
    employmentKey: said.employmentKey,
    employeeKey: said.employeeKey,
    unitCode: said.unitCode,
    title: said.title ?? follows?.title ?? "",
    paid: said.paid ?? follows?.paid ?? "monthly",
    fullTimeShare: said.fullTimeShare ?? follows?.fullTimeShare ?? 1,
    firstDay,
    endDay,
  };
  list.add(after);
  outcome.push(after);
  stretches.push({ said, before: undefined, after, follows });
  return true;
}

function settleStretch(
  { list, stretches, outcome }: Gathering,
  said: ImportedEmployment,
  before: RegisteredEmployment,
  firstDay: Day,
): void {
  const endDay = said.endDay === undefined ? before.endDay : said.endDay.value;
  const isBackwards = endDay !== undefined && endDay <= firstDay;
  const after: RegisteredEmployment = {
    ...before,
    unitCode: said.unitCode,
    title: said.title ?? before.title,
    paid: said.paid ?? before.paid,
    fullTimeShare: said.fullTimeShare ?? before.fullTimeShare,
    firstDay: isBackwards ? before.firstDay : firstDay,
    endDay: isBackwards ? before.endDay : endDay,
  };
  list.settle(before, isSame(before, after) ? before : after);
  outcome.push(after);
  stretches.push({ said, before, after, follows: undefined });
}

function idOf(one: Pick<RegisteredEmployment, "employmentKey" | "unitCode" | "firstDay">): string {
  return employmentId(one.employmentKey, one.unitCode, one.firstDay);
}

/** Is it the one stretch that the employment began with? */
function isFirst(one: RegisteredEmployment, known: readonly RegisteredEmployment[]): boolean {
  return known.every((other) => other === one || other.firstDay > one.firstDay);
}

function overlaps(
  { effectiveDay }: Gathering,
  said: ImportedEmployment,
  known: RegisteredEmployment,
): boolean {
  const end = said.endDay?.value;
  const start = said.firstDay ?? effectiveDay;
  return (end === undefined || known.firstDay < end) && (known.endDay === undefined || start < known.endDay);
}
