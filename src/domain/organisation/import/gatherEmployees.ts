import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedEmployment, ImportedPerson, ImportedUnitManager } from "./importedFile.ts";
import type { ProblemGathering } from "./problemReport.ts";
import { readEmployment, readPerson } from "./readEmployeeCells.ts";
import { hasField, placeOf, readKey, readText } from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";
import { voteForManagers } from "./voteForManagers.ts";

interface Gathering {
  readonly problems: ProblemGathering;
  readonly persons: Map<string, ImportedPerson>;
  readonly differing: Set<string>;
  /** By employment key and unit. */
  readonly employments: Map<string, ImportedEmployment[]>;
}

/**
 * Gathers people and employments. A person's first row counts for name, e-mail and so on. Rows that differ
 * in their leave alone are one employment with several leaves.
 */
export function gatherEmployees(problems: ProblemGathering, vocabulary: ImportVocabulary) {
  const gathering: Gathering = { problems, persons: new Map(), differing: new Set(), employments: new Map() };
  const votes = voteForManagers(problems);
  let isNameOrderTold = false;

  const addRow = (reading: RowReading, unitCode: string | undefined, addUnits: () => void): void => {
    const row = reading.row.number;
    const person = readPerson(reading, vocabulary);
    const managerKey = readKey(reading, "managerKey");
    if (person === undefined || unitCode === undefined) return;
    const employment = readEmployment(reading, vocabulary, person.employeeKey, unitCode);
    if (problems.isFaulty(row) || !addEmployment(gathering, employment)) return;
    addUnits();
    addPerson(gathering, person);
    if (!isNameOrderTold && isNameGuessed(reading)) {
      isNameOrderTold = true;
      problems.add({ kind: "nameOrderGuessed", heading: placeOf(reading, "fullName").heading });
    }
    if (managerKey !== undefined)
      votes.add(unitCode, person.employeeKey, managerKey, row, placeOf(reading, "managerKey").heading);
  };

  return {
    addRow,
    found: () => ({ persons: gathering.persons, employments: [...gathering.employments.values()].flat() }),
    unitManagers: (): readonly ImportedUnitManager[] => votes.managers(),
  };
}

function addPerson({ problems, persons, differing }: Gathering, person: ImportedPerson): void {
  const known = persons.get(person.employeeKey);
  if (known === undefined) persons.set(person.employeeKey, person);
  else if (!isSamePerson(known, person) && !differing.has(person.employeeKey)) {
    differing.add(person.employeeKey);
    problems.add({ kind: "personDiffers", row: person.row, firstRow: known.row, key: person.employeeKey });
  }
}

/** @returns false when the employment is already there with other values */
function addEmployment({ problems, employments }: Gathering, employment: ImportedEmployment): boolean {
  const { employmentKey, unitCode, firstDay, row } = employment;
  const id = `${employmentKey}\n${unitCode}`;
  const atUnit = employments.get(id) ?? [];
  const place = atUnit.findIndex((other) => other.firstDay === firstDay);
  const known = atUnit[place];
  const other =
    known === undefined
      ? atUnit.find((one) => couldBeOne(one, employment))
      : isNewLeaveOf(known, employment)
        ? undefined
        : known;
  if (other !== undefined) {
    problems.add({ kind: "employmentTwice", row, firstRow: other.row, key: employment.employeeKey });
    return false;
  }
  if (known === undefined) employments.set(id, [...atUnit, employment]);
  else atUnit[place] = { ...known, leaves: [...known.leaves!, ...employment.leaves!] };
  return true;
}

function isNameGuessed(reading: RowReading): boolean {
  return !hasField(reading, "familyName") && readText(reading, "fullName")?.includes(",") === false;
}

function isSamePerson(a: ImportedPerson, b: ImportedPerson): boolean {
  return (
    a.givenName === b.givenName &&
    a.familyName === b.familyName &&
    a.email === b.email &&
    a.gender === b.gender &&
    a.language === b.language &&
    a.protectedIdentity === b.protectedIdentity
  );
}

/** Does a row repeat an employment for a leave that is not told yet? */
function isNewLeaveOf(known: ImportedEmployment, employment: ImportedEmployment): boolean {
  const leave = employment.leaves?.[0];
  const isTold = known.leaves?.some(({ firstDay }) => firstDay === leave?.firstDay) === true;
  return leave !== undefined && !isTold && isSameEmployment(known, employment);
}

/**
 * Could two rows of different first days be one employment? Yes when either has none, or when it has a key of
 * its own and is given twice at the same time; without such keys they are two.
 */
function couldBeOne(a: ImportedEmployment, b: ImportedEmployment): boolean {
  if (a.firstDay === undefined || b.firstDay === undefined) return true;
  const hasOwnKey = a.employmentKey !== `${a.employeeKey}@${a.unitCode}`;
  const isAfter = (firstDay: string, end: string | undefined): boolean =>
    end !== undefined && firstDay >= end;
  return hasOwnKey && !isAfter(a.firstDay, b.endDay?.value) && !isAfter(b.firstDay, a.endDay?.value);
}

function isSameEmployment(a: ImportedEmployment, b: ImportedEmployment): boolean {
  return (
    a.title === b.title &&
    a.paid === b.paid &&
    a.fullTimeShare === b.fullTimeShare &&
    a.endDay?.value === b.endDay?.value
  );
}
