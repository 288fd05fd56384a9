/** The three kinds of file an HR system gives: the units, the employments, or the posts as manager. */
export type ImportKind = "organisation" | "employees" | "managers";

/** Levels of an organisation path written as columns; 1 is the top. */
export type PathLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What a column of the file can mean. */
export type ImportField =
  | "unitCode"
  | "unitName"
  | "unitKind"
  | "parentUnitCode"
  | "unitFirstDay"
  | "unitLastDay"
  | `pathCode${PathLevel}`
  | `pathName${PathLevel}`
  | "employeeKey"
  | "givenName"
  | "familyName"
  | "fullName"
  | "email"
  | "gender"
  | "language"
  | "protectedIdentity"
  | "employmentKey"
  | "title"
  | "paid"
  | "fullTimeShare"
  | "employmentFirstDay"
  | "employmentLastDay"
  | "leaveFirstDay"
  | "leaveLastDay"
  | "managerKey"
  | "postCode"
  | "postTitle"
  | "postLevel"
  | "administrativeSupport"
  | "vacant"
  | "assignmentKind"
  | "assignmentFirstDay"
  | "assignmentLastDay";

/** What is to be done with a column: read as a field, or left alone. */
export type ColumnTarget = ImportField | "ignored";

/** One target per column, in the file's order. */
export type ColumnMapping = readonly ColumnTarget[];

export const pathLevels: readonly PathLevel[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const path: readonly ImportField[] = pathLevels.flatMap((level) => [
  `pathCode${level}` as const,
  `pathName${level}` as const,
]);

const unit: readonly ImportField[] = ["unitCode", "unitName", "unitKind", "parentUnitCode", ...path];

/** The fields that each kind of file can have; every other column is ignored. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  organisation: [...unit, "unitFirstDay", "unitLastDay", "managerKey"],
  employees: [
    ...unit,
    "employeeKey",
    "givenName",
    "familyName",
    "fullName",
    "email",
    "gender",
    "language",
    "protectedIdentity",
    "employmentKey",
    "title",
    "paid",
    "fullTimeShare",
    "employmentFirstDay",
    "employmentLastDay",
    "leaveFirstDay",
    "leaveLastDay",
    "managerKey",
  ],
  managers: [
    "postCode",
    "unitCode",
    "postTitle",
    "postLevel",
    "administrativeSupport",
    "vacant",
    "employeeKey",
    "assignmentKind",
    "assignmentFirstDay",
    "assignmentLastDay",
  ],
};
