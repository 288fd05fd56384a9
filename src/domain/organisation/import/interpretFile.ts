import type { ImportChoices } from "./importPreview.ts";
import type { ImportField } from "./importField.ts";
import type { TableColumn, TableRow } from "./importTable.ts";
import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedFile } from "./importedFile.ts";
import { gatherEmployees } from "./gatherEmployees.ts";
import { gatherPosts } from "./gatherPosts.ts";
import { gatherUnits } from "./gatherUnits.ts";
import type { ProblemGathering } from "./problemReport.ts";
import { readUnitCells } from "./readUnitCells.ts";
import type { NamedUnit } from "./readUnitCells.ts";
import { placeOf, readKey, tellIfEmpty } from "./rowReading.ts";
import type { FieldColumns, RowReading } from "./rowReading.ts";

/** A file being interpreted row by row, so that the caller may pause between batches. */
export interface Interpretation {
  readonly addRows: (rows: readonly TableRow[]) => void;
  readonly finish: () => ImportedFile;
}

/**
 * Reads the rows of a file as what they say of units, people and posts. Rows that cannot be read are told to
 * `problems` and leave nothing behind. The mapping must be free of mapping problems.
 */
export function interpretFile(
  choices: ImportChoices,
  columns: readonly TableColumn[],
  vocabulary: ImportVocabulary,
  problems: ProblemGathering,
): Interpretation {
  const units = gatherUnits(problems);
  const employees = gatherEmployees(problems, vocabulary);
  const posts = gatherPosts(problems, vocabulary);
  const fields = fieldColumns(choices, columns);
  let rows = 0;

  const addRow = (row: TableRow): void => {
    rows += 1;
    const reading: RowReading = { row, columns: fields, tell: problems.add };
    if (choices.kind === "managers") return posts.addRow(reading);
    const chain = readUnitCells(reading);
    const own = chain.at(-1);
    if (own === undefined) tellIfEmpty(reading, fields.columnOf.has("unitCode") ? "unitCode" : "unitName");
    if (choices.kind === "organisation") addUnitRow(reading, chain, own);
    else employees.addRow(reading, own?.code, () => units.addChain(chain, row.number));
  };
  const addUnitRow = (reading: RowReading, chain: readonly NamedUnit[], own: NamedUnit | undefined): void => {
    const employeeKey = readKey(reading, "managerKey");
    const isAdded = own !== undefined && units.addUnitRow(reading, chain, vocabulary);
    if (isAdded && employeeKey !== undefined)
      posts.addUnitManager({ unitCode: own.code, employeeKey, ...placeOf(reading, "managerKey") });
  };

  return {
    addRows: (batch) => batch.forEach(addRow),
    finish: () => ({
      units: units.units(),
      ...employees.found(),
      ...posts.found(),
      unitManagers: [...posts.unitManagers(), ...employees.unitManagers()],
      rows,
    }),
  };
}

function fieldColumns({ mapping }: ImportChoices, columns: readonly TableColumn[]): FieldColumns {
  const columnOf = new Map<ImportField, number>();
  mapping.forEach((target, column) => {
    if (target !== "ignored") columnOf.set(target, column);
  });
  return { headings: columns.map(({ heading }) => heading), columnOf };
}
