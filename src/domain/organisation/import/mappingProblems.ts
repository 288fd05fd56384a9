import type { ColumnMapping, ImportField, ImportKind } from "./importField.ts";
import type { MappingProblem } from "./importProblem.ts";
import type { TableColumn } from "./importTable.ts";

/**
 * What hinders an import with this mapping: a field that is needed and not there, or given twice. When the
 * missing field is the employee key and a column of personal identity numbers was dropped, that is said.
 */
export function mappingProblems(
  kind: ImportKind,
  columns: readonly TableColumn[],
  mapping: ColumnMapping,
): readonly MappingProblem[] {
  const has = (field: ImportField): boolean => mapping.includes(field);
  return [...missingFields(kind, columns, has), ...fieldsTwice(columns, mapping)];
}

function missingFields(
  kind: ImportKind,
  columns: readonly TableColumn[],
  has: (field: ImportField) => boolean,
): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const identity = columns.find(({ droppedAsIdentity }) => droppedAsIdentity);
  if (kind === "employees" && !has("employeeKey"))
    problems.push(
      identity === undefined
        ? { kind: "fieldMissing", field: "employeeKey" }
        : { kind: "onlyKeyWasIdentity", heading: identity.heading },
    );
  if (kind === "employees" && !has("fullName") && !(has("givenName") && has("familyName")))
    problems.push({ kind: "nameMissing" });
  const namesUnit =
    has("unitCode") || (kind !== "managers" && (has("unitName") || has("pathName1") || has("pathCode1")));
  if (!namesUnit) problems.push({ kind: "fieldMissing", field: "unitCode" });
  if (kind === "managers" && !has("employeeKey") && !has("vacant"))
    problems.push(
      identity === undefined
        ? { kind: "fieldMissing", field: "employeeKey" }
        : { kind: "onlyKeyWasIdentity", heading: identity.heading },
    );
  return problems;
}

function fieldsTwice(columns: readonly TableColumn[], mapping: ColumnMapping): MappingProblem[] {
  const headings = new Map<ImportField, string[]>();
  mapping.forEach((target, column) => {
    if (target === "ignored") return;
    headings.set(target, [...(headings.get(target) ?? []), columns[column]?.heading ?? ""]);
  });
  return [...headings]
    .filter(([, found]) => found.length > 1)
    .map(([field, found]) => ({ kind: "fieldTwice", field, headings: found }));
}
