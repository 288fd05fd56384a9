import { covers } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import { compareEmploymentKey } from "./compareEmploymentKey.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import type { EmploymentGathering, Stretch } from "./employmentGathering.ts";
import type { ImportedEmployment, ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredEmployment } from "./registerSnapshot.ts";

export interface EmploymentComparison {
  readonly changes: Changes<RegisteredEmployment>;
  readonly stretches: readonly Stretch[];
  /** Every employment of the register as it will be, and the new ones. */
  readonly outcome: readonly RegisteredEmployment[];
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
  const gathering: EmploymentGathering = {
    effectiveDay,
    list: changeList(),
    stretches: [],
    outcome: [],
    ids: new Set(),
  };
  const mayEndHere = mayEnd && choices.kind === "employees";
  const saidByKey = new Map<string, ImportedEmployment[]>();
  yield* inSlices(file.employments, (one) => {
    const same = saidByKey.get(one.employmentKey);
    if (same === undefined) saidByKey.set(one.employmentKey, [one]);
    else same.push(one);
  });
  yield* inSlices(saidByKey, ([key, said]) => {
    const known = register.employmentsByKey.get(key) ?? [];
    for (const employment of compareEmploymentKey(gathering, said, known)) {
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
  { effectiveDay, list, outcome }: EmploymentGathering,
  employment: RegisteredEmployment,
  mayEnd: boolean,
): void {
  const isMissing = mayEnd && covers(employment, effectiveDay);
  outcome.push(isMissing ? list.end(employment, effectiveDay) : employment);
}
