import type { Day } from "../../shared/day.ts";
import { isSame } from "./changeList.ts";
import type { ChangeList } from "./changeList.ts";
import type { ImportedEmployment } from "./importedFile.ts";
import { employmentId } from "./indexRegister.ts";
import type { RegisteredEmployment } from "./registerSnapshot.ts";

/** An employment at a unit that the file speaks of. `before` is undefined when it is new. */
export interface Stretch {
  readonly said: ImportedEmployment;
  readonly before: RegisteredEmployment | undefined;
  readonly after: RegisteredEmployment;
  /** The stretch of the same employment that ends where this one begins. */
  readonly follows: RegisteredEmployment | undefined;
}

/** Employments as they will be, while they are gathered. */
export interface EmploymentGathering {
  readonly effectiveDay: Day;
  readonly list: ChangeList<RegisteredEmployment>;
  readonly stretches: Stretch[];
  readonly outcome: RegisteredEmployment[];
  /** Natural keys in use, so that two rows of a muddled file do not make one stretch twice. */
  readonly ids: Set<string>;
}

/** Ends one stretch where the next begins. */
export function followOn(
  gathering: EmploymentGathering,
  one: ImportedEmployment,
  before: RegisteredEmployment,
  on: Day,
): void {
  const isAdded = addStretch(gathering, one, on, before);
  const { list, outcome } = gathering;
  outcome.push(isAdded ? list.end(before, on) : before);
}

/** @returns false when the stretch would end before it begins, and was not added */
export function addStretch(
  { list, stretches, outcome, ids }: EmploymentGathering,
  said: ImportedEmployment,
  firstDay: Day,
  follows: RegisteredEmployment | undefined,
): boolean {
  const endDay = said.endDay === undefined ? follows?.endDay : said.endDay.value;
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

export function settleStretch(
  { list, stretches, outcome }: EmploymentGathering,
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

export function idOf(one: Pick<RegisteredEmployment, "employmentKey" | "unitCode" | "firstDay">): string {
  return employmentId(one.employmentKey, one.unitCode, one.firstDay);
}
