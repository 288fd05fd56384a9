import { Document } from "yaml";
import type { CourseFields, CourseTextFields } from "../../domain/authoring/courseFields.ts";
import type { OwnWork, WorkFiles } from "../../domain/authoring/ownWork.ts";
import { frontToText, openFront } from "./courseFront.ts";
import { stepsIn } from "./filesToFields.ts";
import { frontValues, oneLine, valueToTexts } from "./frontValues.ts";
import { setInFront, setListInFront } from "./setInFront.ts";

/**
 * Writes fields into a course's files. What they say already stays as it was written, to the letter, and so do
 * comments and keys that no field shows. Where a file cannot be read, one is made of the fields alone.
 */
export function fieldsToFiles({ id, files }: Pick<OwnWork, "id" | "files">, fields: CourseFields): WorkFiles {
  const swedish = writeFile(files["sv.md"] ?? "", fields.sv, (document) => {
    // Neither counts in an own work, but the file must have them.
    if (typeof document.get("id") !== "string") document.set("id", id);
    if (typeof document.get("version") !== "string") document.set("version", "1");
    setShared(document, fields);
  });
  const english = files["en.md"] ?? "";
  const isWritten = Object.values(fields.en).some((text) => text.trim() !== "");
  if (!isWritten) return { ...files, "sv.md": swedish, "en.md": english.trim() === "" ? english : "" };
  const begins = english.trim() === "";
  const sources = begins && fields.en.sources.trim() === "" ? fields.sv.sources : fields.en.sources;
  const same = openFront(swedish)?.document;
  const written = writeFile(begins ? swedish : english, { ...fields.en, sources }, (document) => {
    for (const key of ["id", "version"]) setInFront(document, key, String(same?.get(key)));
    setShared(document, fields);
  });
  return { ...files, "sv.md": swedish, "en.md": written };
}

function writeFile(text: string, written: CourseTextFields, setRest: (document: Document) => void): string {
  const front = openFront(text);
  const document = front?.document ?? new Document({});
  const before = document.toString();
  setRest(document);
  setOrLeave(document, "title", written.title);
  setOrLeave(document, "summary", written.summary);
  const sources = written.sources.split("\n").map(oneLine);
  setListInFront(
    document,
    "sources",
    sources.filter((source) => source !== ""),
    false,
  );
  const steps = written.steps.replaceAll(/\r\n?/g, "\n").replace(/^(?:[ \t]*\n)+/, "");
  const body = front && steps === stepsIn(text) ? front.body : `\n${steps}`;
  return front && document.toString() === before
    ? text.slice(0, text.length - front.body.length) + body
    : frontToText({ document, body });
}

/** What was not chosen stays as it is; what was made empty is taken away where the file may lack it. */
function setShared(document: Document, fields: CourseFields): void {
  setOrLeave(document, "licence", fields.licence);
  for (const key of ["framework", "for"] as const)
    if (fields[key] !== "") setInFront(document, key, oneLine(fields[key]));
  const standing = valueToTexts(frontValues(document)["competencies"]) ?? [];
  // The order says what is trained most: what is chosen already keeps its place.
  const kept = standing.filter((id) => fields.competencies.includes(id));
  setListInFront(
    document,
    "competencies",
    [...new Set([...kept, ...fields.competencies.map(oneLine)])],
    true,
  );
  const months = oneLine(fields.renewMonths);
  setInFront(document, "renewMonths", /^\d{1,6}$/.test(months) ? Number(months) : emptied(months));
  setInFront(document, "lawAsOf", emptied(oneLine(fields.lawAsOf)));
}

/** A field that is required: what is missing and was left empty stays missing. */
function setOrLeave(document: Document, key: string, text: string): void {
  const written = oneLine(text);
  if (written !== "" || document.has(key)) setInFront(document, key, written);
}

function emptied(text: string): string | undefined {
  return text === "" ? undefined : text;
}
