import type { ImportField, PathLevel } from "../../../domain/organisation/import/importField.ts";
import type { CellPlace } from "../../../domain/organisation/import/importProblem.ts";
import type { ImportTexts, ProblemSentences } from "../sv/import.ts";

type PathField = `pathCode${PathLevel}` | `pathName${PathLevel}`;

const at = ({ row, heading }: CellPlace): string => `Row ${row}, column “${heading}”: `;
const wording: Readonly<Record<Exclude<ImportField, PathField>, string>> = {
  unitCode: "Code of the unit",
  unitName: "Name of the unit",
  unitKind: "Kind of unit",
  parentUnitCode: "Code of the unit above",
  unitFirstDay: "First day of the unit",
  unitLastDay: "Last day of the unit",
  employeeKey: "Key of the employee (employee number)",
  givenName: "Given name",
  familyName: "Family name",
  fullName: "Whole name",
  email: "E-mail address",
  gender: "Gender",
  language: "Language",
  protectedIdentity: "Protected identity",
  employmentKey: "Key of the employment itself",
  title: "Title",
  paid: "Paid by the month or hour",
  fullTimeShare: "Share of full time",
  employmentFirstDay: "First day of the employment",
  employmentLastDay: "Last day of the employment",
  leaveFirstDay: "First day of leave",
  leaveLastDay: "Last day of leave",
  managerKey: "Key of the closest manager",
  postCode: "Code of the manager's post",
  postTitle: "Title of the manager's post",
  postLevel: "Level of management",
  administrativeSupport: "Administrative support",
  vacant: "Vacant",
  assignmentKind: "Holder, acting or deputy",
  assignmentFirstDay: "First day of the assignment",
  assignmentLastDay: "Last day of the assignment",
};

function isPath(field: ImportField): field is PathField {
  return field.startsWith("path");
}

function fieldName(field: ImportField): string {
  if (!isPath(field)) return wording[field];
  const level = field.slice("pathCode".length);
  return field.startsWith("pathCode") ? `Level ${level}: code` : `Level ${level}: name`;
}

const problem: ProblemSentences = {
  emptyFile: () => "The file is empty.",
  headingsOnly: () => "The file has headings and no rows.",
  notATable: () => "The file is no table. Save it as CSV or Excel (.xlsx) and choose it again.",
  oldExcelFile: () => "The file is in Excel's old format. Open it and save it as .xlsx.",
  damagedExcelFile: () => "The Excel file can't be opened. Save it again and choose it once more.",
  lockedExcelFile: () =>
    "The Excel file is locked with a password. Take the password away and choose the file again.",
  unreadableText: ({ row }) =>
    `The text can't be read${row === undefined ? "" : ` around row ${row}`}: the file mixes encodings. Save it as CSV UTF-8.`,
  unclosedQuote: ({ row }) =>
    `A quotation mark on row ${row} has no end. Mend the row and choose the file again.`,
  fileTooLarge: ({ megabytesAtMost }) =>
    `The file is too large: at most ${megabytesAtMost} MB can be read. Take away columns that are not needed.`,
  sheetTooLarge: () =>
    "The Excel file is too large to unpack. Save the sheet as CSV: larger files can then be read.",
  tooManyRows: ({ rowsAtMost }) =>
    `The file has more than ${rowsAtMost} rows, which is the most that can be read. Split it by administration.`,
  tooManyColumns: ({ columnsAtMost }) =>
    `The file has more than ${columnsAtMost} columns. Take away those not needed.`,
  rowTooLong: ({ row }) => `Row ${row} is far too long. Often a quotation mark has no end.`,
  cancelled: () => "The reading was cancelled. Nothing was changed.",
  fieldMissing: ({ field }) => `Say which column is: ${fieldName(field)}.`,
  nameMissing: () => "Say which columns are given name and family name, or which one is the whole name.",
  fieldTwice: ({ field, headings }) =>
    `Several columns are given as ${fieldName(field)}: ${headings.join(", ")}. Choose one.`,
  onlyKeyWasIdentity: ({ heading }) =>
    `The column “${heading}” holds personal identity numbers and was not read. Say which other column tells the employees apart, such as the employee number. If there is none, include it when the file is exported.`,
  wrongCellCount: ({ row, cells, headings }) =>
    `Row ${row} has ${cells} cells, but there are ${headings} headings.`,
  identityNumberInCell: (told) =>
    `${at(told.at)}here is a personal identity number. They are never stored, so the row can't be read. Use another key.`,
  roundedNumber: (told) =>
    `${at(told.at)}the spreadsheet has rounded the number to ${told.value}. Make the column text and export the file again.`,
  requiredCellEmpty: (told) => `${at(told.at)}the cell is empty, but it is needed.`,
  textTooLong: (told) => `${at(told.at)}the text is longer than ${told.charactersAtMost} characters.`,
  unreadableDay: (told) => `${at(told.at)}“${told.value}” is no date. Write 2026-01-31, for instance.`,
  unreadableShare: (told) =>
    `${at(told.at)}“${told.value}” is no share of full time. Write 0 to 100, for instance 75 or 0,75.`,
  unreadableEmail: (told) => `${at(told.at)}“${told.value}” is no e-mail address.`,
  unknownWord: (told) =>
    `${at(told.at)}“${told.value}” can't be understood as ${fieldName(told.field).toLowerCase()}.`,
  endsBeforeItStarts: (told) =>
    `${at(told.at)}ends on ${told.lastDay}, before it starts on ${told.firstDay}.`,
  leaveOutsideEmployment: (told) => `${at(told.at)}the leave lies outside the employment.`,
  unitTwice: ({ row, firstRow, code }) =>
    `Row ${row}: the unit ${code} is on row ${firstRow} already, with other details.`,
  employmentTwice: ({ row, firstRow, key }) =>
    `Row ${row}: the employment of ${key} is on row ${firstRow} already. If the person has two, a column with a key for each employment is needed.`,
  emailTwice: ({ row, firstRow, email }) =>
    `Row ${row}: ${email} is somebody else's already${firstRow === undefined ? ", in the register" : `, on row ${firstRow}`}.`,
  unknownUnit: (told) => `${at(told.at)}the unit ${told.code} is neither in the file nor in the register.`,
  unknownParent: (told) => `${at(told.at)}the unit above, ${told.code}, does not exist.`,
  cycle: ({ row, codes }) => `Row ${row}: the units lie under each other in a circle: ${codes.join(" → ")}.`,
  unknownPerson: (told) => `${at(told.at)}no employee has the key ${told.key}. Read the employees first.`,
  postDiffers: ({ row, firstRow, code }) =>
    `Row ${row}: the manager's post ${code} has other details than on row ${firstRow}.`,
  assignmentTwice: ({ row, firstRow, code }) =>
    `Row ${row}: the assignment to the post ${code} is on row ${firstRow} already.`,
  overlappingHolders: ({ row, firstRow, code }) =>
    `Row ${row}: the manager's post ${code} has a holder at the same time already, on row ${firstRow}. If they are two posts, each needs a code.`,
  vacantButHeld: ({ row, code }) =>
    `Row ${row}: the manager's post ${code} is said to be vacant, but has a holder.`,
  identityColumnDropped: ({ heading }) =>
    `The column “${heading}” holds personal identity numbers. It was not read and is not stored.`,
  duplicateHeading: ({ heading, columns }) =>
    `The heading “${heading}” stands over several columns (${columns.join(", ")}).`,
  unitDiffers: ({ row, firstRow, code }) =>
    `On row ${row} the unit ${code} has another name or another unit above than on row ${firstRow}. Row ${firstRow} counts.`,
  personDiffers: ({ row, firstRow, key }) =>
    `${key} has other personal details on row ${row} than on row ${firstRow}. Row ${firstRow} counts.`,
  unknownManager: (told) =>
    `${at(told.at)}the manager ${told.key} is not among the employees. The unit's post is left as it is.`,
  severalManagersOfUnit: ({ code, taken, others }) =>
    `The unit ${code} has several managers in the file. ${taken} becomes its holder; ${others.join(", ")} do not. A file of managers can give the unit several posts.`,
  severalTops: ({ codes }) =>
    `Several units are at the top: ${codes.join(", ")}. Often a row for the whole organisation is missing.`,
  nameOrderGuessed: ({ heading }) =>
    `The column “${heading}” has no commas. The last word becomes the family name. Two columns, or “Family, Given”, are safer.`,
  endedUnitHasStaff: ({ code, employments }) =>
    `The unit ${code} is ended but has ${employments} employments left.`,
};

export const importEn = {
  problem,
  kind: { organisation: "Units", employees: "Employees", managers: "Manager posts" },
  confidence: {
    remembered: "as last time",
    sure: "sure",
    likely: "likely",
    guess: "a guess: please check",
  },
  part: {
    units: "Units",
    parentLinks: "The units' places in the organisation",
    persons: "People",
    employments: "Employments",
    leaves: "Leave",
    posts: "Manager posts",
    assignments: "Manager assignments",
  },
  fieldName,
  ignored: "Not used",
} satisfies ImportTexts;
