import { checkFile } from "./checkFile.ts";
import { compareRegister } from "./compareRegister.ts";
import type { ImportField } from "./importField.ts";
import type { ChangeCount, ImportChoices, ImportPlan } from "./importPreview.ts";
import type { TableColumn } from "./importTable.ts";
import type { ImportedFile } from "./importedFile.ts";
import type { Sliced } from "./inSlices.ts";
import { indexRegister } from "./indexRegister.ts";
import { mayEndMissing } from "./mayEndMissing.ts";
import type { ProblemGathering } from "./problemReport.ts";
import type { RegisterChange, RegisterPart } from "./registerChange.ts";
import type { RegisterSnapshot } from "./registerSnapshot.ts";

/**
 * Plans an import: checks what a file says, compares it with the register, and counts. Pure, and paused every
 * few hundred items so that the caller can let others run. `problems` holds what reading the file told and
 * is added to. With faulty rows the plan may be confirmed only if the importer chose to leave them out.
 */
export function* planImport(
  file: ImportedFile,
  register: RegisterSnapshot,
  choices: ImportChoices,
  columns: readonly TableColumn[],
  problems: ProblemGathering,
): Sliced<ImportPlan> {
  const index = yield* indexRegister(register);
  const place = (row: number, field: ImportField) => ({ row, heading: headingOf(field, choices, columns) });
  const checked = yield* checkFile(file, { choices, register: index, problems, place });
  const mayEnd = mayEndMissing(choices, problems);
  const change = yield* compareRegister(checked, { choices, register: index, mayEnd }, problems);
  const report = problems.report();
  const preview = {
    choices,
    rows: file.rows,
    counts: countChanges(change),
    leaving: change.leaving.length,
    problems: report,
    mayConfirm: report.faultyRows === 0 || choices.withoutFaultyRows,
  };
  return { preview, change };
}

function headingOf(field: ImportField, { mapping }: ImportChoices, columns: readonly TableColumn[]): string {
  return columns[mapping.indexOf(field)]?.heading ?? "";
}

function countChanges(change: RegisterChange): Record<RegisterPart, ChangeCount> {
  const count = (part: RegisterPart): ChangeCount => ({
    added: change[part].added.length,
    changed: change[part].changed.length,
    ended: change[part].ended.length,
    unchanged: change[part].unchanged,
  });
  return {
    units: count("units"),
    parentLinks: {
      ...count("parentLinks"),
      ended: change.parentLinks.ended.length + change.parentLinks.removed.length,
    },
    persons: count("persons"),
    employments: count("employments"),
    leaves: count("leaves"),
    posts: count("posts"),
    assignments: count("assignments"),
  };
}
