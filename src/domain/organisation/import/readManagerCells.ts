import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedAssignment, ImportedPost } from "./importedFile.ts";
import {
  readEndDay,
  readFirstDay,
  readKey,
  readText,
  readWord,
  tellIfBackwards,
  tellIfEmpty,
} from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";

/** A post as manager as one row names it, and who holds it; no assignment means that it is vacant. */
export interface NamedPost {
  readonly post: ImportedPost;
  readonly assignment: ImportedAssignment | undefined;
}

/** The post of a row of a managers' file. Without a code of its own the post has its unit's. */
export function readManagerCells(reading: RowReading, { words }: ImportVocabulary): NamedPost | undefined {
  const row = reading.row.number;
  const unitCode = readKey(reading, "unitCode");
  if (unitCode === undefined) tellIfEmpty(reading, "unitCode");
  const code = readKey(reading, "postCode") ?? unitCode;
  const title = readText(reading, "postTitle");
  const level = readWord(reading, "postLevel", words.postLevel);
  const administrativeSupport = readWord(reading, "administrativeSupport", words.administrativeSupport);
  const isVacant = readWord(reading, "vacant", words.yesNo) === true;
  const employeeKey = readKey(reading, "employeeKey");
  const kind = readWord(reading, "assignmentKind", words.assignmentKind) ?? "holder";
  const firstDay = readFirstDay(reading, "assignmentFirstDay");
  const endDay = readEndDay(reading, "assignmentLastDay");
  tellIfBackwards(reading, "assignmentLastDay", firstDay, endDay?.value);
  if (unitCode === undefined || code === undefined) return undefined;
  const leads = employeeKey !== undefined && kind === "holder";
  if (isVacant && leads) reading.tell({ kind: "vacantButHeld", row, code });
  return {
    post: { code, unitCode, title, level, administrativeSupport, row },
    assignment:
      employeeKey === undefined ? undefined : { postCode: code, employeeKey, kind, firstDay, endDay, row },
  };
}
