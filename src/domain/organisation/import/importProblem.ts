import type { Day } from "../../shared/day.ts";
import type { ImportField } from "./importField.ts";

/** A cell of the file as a person finds it. */
export interface CellPlace {
  readonly row: number;
  readonly heading: string;
}

/** Why a whole file cannot be read. */
export type FileProblem =
  | { readonly kind: "emptyFile" }
  | { readonly kind: "headingsOnly" }
  | { readonly kind: "notATable" }
  | { readonly kind: "oldExcelFile" }
  | { readonly kind: "damagedExcelFile" }
  | { readonly kind: "lockedExcelFile" }
  | { readonly kind: "unreadableText"; readonly row: number | undefined }
  | { readonly kind: "unclosedQuote"; readonly row: number }
  | { readonly kind: "fileTooLarge"; readonly megabytesAtMost: number }
  | { readonly kind: "sheetTooLarge" }
  | { readonly kind: "tooManyRows"; readonly rowsAtMost: number }
  | { readonly kind: "tooManyColumns"; readonly columnsAtMost: number }
  | { readonly kind: "rowTooLong"; readonly row: number }
  | { readonly kind: "cancelled" };

/** Why the columns, as they are understood, cannot make an import. */
export type MappingProblem =
  | { readonly kind: "fieldMissing"; readonly field: ImportField }
  | { readonly kind: "nameMissing" }
  | { readonly kind: "fieldTwice"; readonly field: ImportField; readonly headings: readonly string[] }
  /** The only key of people was a column of personal identity numbers. */
  | { readonly kind: "onlyKeyWasIdentity"; readonly heading: string };

/** What is wrong with one row: it cannot be imported as it is. No value that could be an identity number is repeated. */
export type RowProblem =
  | {
      readonly kind: "wrongCellCount";
      readonly row: number;
      readonly cells: number;
      readonly headings: number;
    }
  | { readonly kind: "identityNumberInCell"; readonly at: CellPlace }
  | { readonly kind: "roundedNumber"; readonly at: CellPlace; readonly value: string }
  | { readonly kind: "requiredCellEmpty"; readonly at: CellPlace }
  | { readonly kind: "textTooLong"; readonly at: CellPlace; readonly charactersAtMost: number }
  | { readonly kind: "unreadableDay"; readonly at: CellPlace; readonly value: string }
  | { readonly kind: "unreadableShare"; readonly at: CellPlace; readonly value: string }
  | { readonly kind: "unreadableEmail"; readonly at: CellPlace; readonly value: string }
  | {
      readonly kind: "unknownWord";
      readonly at: CellPlace;
      readonly value: string;
      readonly field: ImportField;
    }
  | {
      readonly kind: "endsBeforeItStarts";
      readonly at: CellPlace;
      readonly firstDay: Day;
      readonly lastDay: Day;
    }
  | { readonly kind: "leaveOutsideEmployment"; readonly at: CellPlace }
  | { readonly kind: "unitTwice"; readonly row: number; readonly firstRow: number; readonly code: string }
  | {
      readonly kind: "employmentTwice";
      readonly row: number;
      readonly firstRow: number;
      readonly key: string;
    }
  | {
      readonly kind: "emailTwice";
      readonly row: number;
      readonly firstRow: number | undefined;
      readonly email: string;
    }
  | { readonly kind: "unknownUnit"; readonly at: CellPlace; readonly code: string }
  | { readonly kind: "unknownParent"; readonly at: CellPlace; readonly code: string }
  | { readonly kind: "cycle"; readonly row: number; readonly codes: readonly string[] }
  | { readonly kind: "unknownPerson"; readonly at: CellPlace; readonly key: string }
  | { readonly kind: "postDiffers"; readonly row: number; readonly firstRow: number; readonly code: string }
  | {
      readonly kind: "assignmentTwice";
      readonly row: number;
      readonly firstRow: number;
      readonly code: string;
    }
  | {
      readonly kind: "overlappingHolders";
      readonly row: number;
      readonly firstRow: number;
      readonly code: string;
    }
  | { readonly kind: "vacantButHeld"; readonly row: number; readonly code: string };

/** What the importer should know though the rows can be imported. */
export type ImportNotice =
  | { readonly kind: "identityColumnDropped"; readonly heading: string }
  | { readonly kind: "duplicateHeading"; readonly heading: string; readonly columns: readonly number[] }
  | { readonly kind: "unitDiffers"; readonly row: number; readonly firstRow: number; readonly code: string }
  | { readonly kind: "personDiffers"; readonly row: number; readonly firstRow: number; readonly key: string }
  | { readonly kind: "unknownManager"; readonly at: CellPlace; readonly key: string }
  | {
      readonly kind: "severalManagersOfUnit";
      readonly code: string;
      readonly taken: string;
      readonly others: readonly string[];
    }
  | { readonly kind: "severalTops"; readonly codes: readonly string[] }
  | { readonly kind: "nameOrderGuessed"; readonly heading: string }
  | { readonly kind: "endedUnitHasStaff"; readonly code: string; readonly employments: number };

const notices: readonly ImportProblem["kind"][] = [
  "identityColumnDropped",
  "duplicateHeading",
  "unitDiffers",
  "personDiffers",
  "unknownManager",
  "severalManagersOfUnit",
  "severalTops",
  "nameOrderGuessed",
  "endedUnitHasStaff",
];

/** Is it something to know, rather than something that hinders? */
function isNotice(problem: ImportProblem): problem is ImportNotice {
  return notices.includes(problem.kind);
}

/** The row that a problem makes impossible to import; undefined for other problems. */
export function faultyRow(problem: ImportProblem): number | undefined {
  if (isNotice(problem)) return undefined;
  if ("at" in problem) return problem.at.row;
  return "row" in problem ? problem.row : undefined;
}

export type ImportProblem = FileProblem | MappingProblem | RowProblem | ImportNotice;
