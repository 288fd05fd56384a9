import { checkAssignments } from "./checkAssignments.ts";
import { checkEmails } from "./checkEmails.ts";
import { checkTree } from "./checkTree.ts";
import type { ImportField } from "./importField.ts";
import type { ImportChoices } from "./importPreview.ts";
import type { CellPlace } from "./importProblem.ts";
import type { ImportedEmployment, ImportedFile, ImportedPerson } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { RegisterIndex } from "./indexRegister.ts";
import type { ProblemGathering } from "./problemReport.ts";

/** What a check needs to know beside the file. */
export interface CheckNeeds {
  readonly choices: ImportChoices;
  readonly register: RegisterIndex;
  readonly problems: ProblemGathering;
  /** Where a field of a row stands in the file. */
  readonly place: (row: number, field: ImportField) => CellPlace;
}

/**
 * Holds a file against itself and the register: units and people that exist nowhere, circles in the tree,
 * e-mail addresses that two people would share, posts held by two at once.
 * @returns the file without what faulty rows said
 */
export function* checkFile(file: ImportedFile, needs: CheckNeeds): Sliced<ImportedFile> {
  const { choices, register, problems, place } = needs;
  const units = yield* checkTree(file, needs);
  const isKnownUnit = (code: string): boolean => units.has(code) || register.units.has(code);
  const employments: ImportedEmployment[] = [];
  yield* inSlices(file.employments, (employment) => {
    const { unitCode, row } = employment;
    if (!isKnownUnit(unitCode))
      problems.add({ kind: "unknownUnit", at: place(row, "unitCode"), code: unitCode });
  });
  yield* checkEmails(file, needs);
  yield* inSlices(file.employments, (employment) => {
    if (!problems.isFaulty(employment.row)) employments.push(employment);
  });
  const persons = new Map<string, ImportedPerson>();
  yield* inSlices(employments, ({ employeeKey }) => {
    const person = file.persons.get(employeeKey);
    if (person !== undefined) persons.set(employeeKey, person);
  });
  const { posts, assignments } = checkAssignments(file, isKnownUnit, needs);
  const unitManagers = file.unitManagers.filter(({ unitCode, employeeKey, row, heading }) => {
    const isKnown = persons.has(employeeKey) || register.persons.has(employeeKey);
    if (!isKnown) problems.add({ kind: "unknownManager", at: { row, heading }, key: employeeKey });
    const end = units.get(unitCode)?.endDay?.value;
    return isKnown && isKnownUnit(unitCode) && (end === undefined || end > choices.effectiveDay);
  });
  return { ...file, units, persons, employments, posts, assignments, unitManagers };
}
