import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedEmployment, ImportedLeave, ImportedPerson } from "./importedFile.ts";
import {
  hasField,
  placeOf,
  readEmail,
  readEndDay,
  readFirstDay,
  readKey,
  readShare,
  readText,
  readWord,
  tellIfBackwards,
  tellIfEmpty,
} from "./rowReading.ts";
import type { RowReading } from "./rowReading.ts";

/** The person of a row; undefined when the key or a name is missing. */
export function readPerson(reading: RowReading, { words }: ImportVocabulary): ImportedPerson | undefined {
  const employeeKey = readKey(reading, "employeeKey");
  if (employeeKey === undefined) tellIfEmpty(reading, "employeeKey");
  const name = readName(reading);
  const gender = readWord(reading, "gender", words.gender);
  const person = {
    email: readEmail(reading, "email"),
    gender: gender === "unstated" ? undefined : gender,
    language: readWord(reading, "language", words.language),
    protectedIdentity: readWord(reading, "protectedIdentity", words.yesNo),
    row: reading.row.number,
  };
  return employeeKey === undefined || name === undefined ? undefined : { employeeKey, ...name, ...person };
}

/** Given and family name, from two columns or one. In one, a comma parts family from given name; else the last word is the family's. */
function readName(reading: RowReading): { givenName: string; familyName: string } | undefined {
  const full = readText(reading, "fullName");
  if (full === undefined || hasField(reading, "familyName")) {
    const givenName = readText(reading, "givenName");
    const familyName = readText(reading, "familyName");
    if (givenName !== undefined && familyName !== undefined) return { givenName, familyName };
    const isSplit = hasField(reading, "givenName");
    if (isSplit && givenName === undefined) tellIfEmpty(reading, "givenName");
    if (isSplit && familyName === undefined) tellIfEmpty(reading, "familyName");
    if (!isSplit) tellIfEmpty(reading, "fullName");
    return undefined;
  }
  const [family, given] = full.split(",").map((part) => part.trim());
  if (given !== undefined && given !== "") return { givenName: given, familyName: family! };
  const words = full.replace(",", "").split(/\s+/);
  return { givenName: words.slice(0, -1).join(" "), familyName: words.at(-1)! };
}

/** The employment of a row at a unit. */
export function readEmployment(
  reading: RowReading,
  { words }: ImportVocabulary,
  employeeKey: string,
  unitCode: string,
): ImportedEmployment {
  const written = readKey(reading, "employmentKey");
  const firstDay = readFirstDay(reading, "employmentFirstDay");
  const endDay = readEndDay(reading, "employmentLastDay");
  tellIfBackwards(reading, "employmentLastDay", firstDay, endDay?.value);
  return {
    employmentKey: `${employeeKey}${written === undefined ? `@${unitCode}` : `:${written}`}`,
    employeeKey,
    unitCode,
    title: readText(reading, "title"),
    paid: readWord(reading, "paid", words.paid),
    fullTimeShare: readShare(reading, "fullTimeShare"),
    firstDay,
    endDay,
    leaves: hasField(reading, "leaveFirstDay") ? readLeave(reading, firstDay, endDay?.value) : undefined,
    row: reading.row.number,
  };
}

function readLeave(
  reading: RowReading,
  employedFrom: string | undefined,
  employedUntil: string | undefined,
): readonly ImportedLeave[] {
  const firstDay = readFirstDay(reading, "leaveFirstDay");
  const endDay = readEndDay(reading, "leaveLastDay")?.value;
  if (firstDay === undefined) return [];
  tellIfBackwards(reading, "leaveLastDay", firstDay, endDay);
  const isOutside =
    (employedUntil !== undefined && firstDay >= employedUntil) ||
    (employedFrom !== undefined && endDay !== undefined && endDay <= employedFrom);
  if (isOutside) reading.tell({ kind: "leaveOutsideEmployment", at: placeOf(reading, "leaveFirstDay") });
  return [{ firstDay, endDay }];
}
