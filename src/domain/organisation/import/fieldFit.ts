import type { EvidenceKind } from "./columnEvidence.ts";
import type { ImportField } from "./importField.ts";
import type { TableColumn } from "./importTable.ts";

/** What the cells of a field look like; fields that are missing here hold any text. */
const expected: Partial<Record<ImportField, EvidenceKind>> = {
  email: "email",
  unitFirstDay: "day",
  unitLastDay: "day",
  employmentFirstDay: "day",
  employmentLastDay: "day",
  leaveFirstDay: "day",
  leaveLastDay: "day",
  assignmentFirstDay: "day",
  assignmentLastDay: "day",
  fullTimeShare: "share",
  employeeKey: "key",
  employmentKey: "key",
  managerKey: "key",
  givenName: "name",
  familyName: "name",
  fullName: "name",
  gender: "gender",
  language: "language",
  protectedIdentity: "yesNo",
  vacant: "yesNo",
  paid: "paid",
  unitKind: "unitKind",
  postLevel: "postLevel",
  administrativeSupport: "administrativeSupport",
  assignmentKind: "assignmentKind",
};

/** What remains of a heading's claim when no cell bears it out. */
const leastFit = 0.3;

/** How far the cells of a column bear out a field: 1 when they do, or when the column is empty, down to 0.3. */
export function fieldFit(field: ImportField, { fits, filled }: TableColumn): number {
  const kind = expected[field];
  if (kind === undefined || filled === 0) return 1;
  return fits[kind] >= 0.8 ? 1 : leastFit + (1 - leastFit) * fits[kind];
}
