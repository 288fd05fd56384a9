import type { AnswerFileTexts } from "../sv/answerFile.ts";

export const answerFile = {
  title: "Load answers",
  lead: "Did you ask through another supplier? Load the answers as a file with a row for each answer: one column for the group and one for each question.",
  instrument: "Which questions were asked?",
  file: "File of answers",
  fileHelp:
    "CSV or XLSX. The file must not hold names or personal identity numbers: such columns are not used, and identity numbers are thrown away at once.",
  noFile: "Choose a file.",
  next: "Read the file",
  mapTitle: "What is what in the file?",
  mapLead: (rows, columns) =>
    `${rows} rows and ${columns} columns. Nothing becomes a survey before you confirm it.`,
  name: "The survey's name",
  closesOn: "Last day that answers were collected",
  columns: "Columns",
  group: "Column of the group",
  groupHelp: "A unit code for example. Each row is counted in its group.",
  item: (number, wording) => `${number}. ${wording}`,
  samples: (heading, samples) => `${heading} (${samples})`,
  grouping: "What are the groups?",
  groupingRegister: "Units of the organisation, by unit code",
  groupingRegisterHelp: "Results then follow the organisation's tree and reach the right manager.",
  groupingFlat: "Groups of their own, beside each other",
  groupingFlatHelp: "They are given a top of their own and are seen by HR alone.",
  top: "Name of the whole",
  topHelp: "Needed when the groups are their own.",
  check: "Check and load",
  faultsTitle: "The file cannot be loaded as it is",
  faultsLead: "Mend the file and load it again, or choose other columns. Nothing has been saved.",
  tooFew: "There are too few answers for anything to be shown.",
  unknownUnits: (codes) =>
    `These groups are no unit codes of the organisation: ${codes}. Mend them, or choose groups of their own.`,
  andMore: (count) => `${count} more`,
  cell: {
    notANumber: (row, column, value) => `Row ${row}, column “${column}”: “${value}” is no number.`,
    notWhole: (row, column, value) =>
      `Row ${row}, column “${column}”: ${value} is no whole number. Means cannot be loaded.`,
    outOfScale: (row, column, value) => `Row ${row}, column “${column}”: ${value} is off the scale.`,
    groupMissing: (row, column) => `Row ${row}: the group is missing in column “${column}”.`,
  },
  fault: {
    nameMissing: "Give the survey a name.",
    nameTooLong: "The name may have at most 120 characters.",
    noSuchInstrument: "The questions are no longer here.",
    closesBeforeItOpens: "Choose a day that exists.",
    indexThresholdTooLow: "An index can be shown from 5 answers or more. Write a whole number.",
    itemThresholdTooLow:
      "Single questions can be shown from 10 answers or more, and not from fewer than the index.",
    tooManyBackgroundVariables: "Choose two at most.",
    closesOnMissing: "Choose a day that exists.",
    groupColumnMissing: "Choose the column of the group.",
    itemColumnMissing: "Choose a column for each question.",
    columnTwice: "The same column is chosen twice.",
    topMissing: "Write a name of the whole.",
    retentionMissing: "Write the disposal decision: when the survey closes the single answers are destroyed.",
  },
} satisfies AnswerFileTexts;
