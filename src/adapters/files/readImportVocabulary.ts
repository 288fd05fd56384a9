import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { fieldsOfKind, pathLevels } from "../../domain/organisation/import/importField.ts";
import type { ImportField } from "../../domain/organisation/import/importField.ts";
import type { ImportVocabulary, Words } from "../../domain/organisation/import/importVocabulary.ts";
import { normalizeWord } from "../../domain/organisation/import/normalizeWord.ts";

const texts = z.array(z.union([z.string(), z.number()]).transform(String)).min(1);
const wordsOf = <const Value extends string>(values: readonly Value[]) =>
  z.record(z.enum(values), texts).transform((lists) => byWord(Object.entries(lists) as [Value, string[]][])); // z.enum has checked the keys

const contentFile = z.strictObject({
  licence: z.string(),
  sources: z.string(),
  headings: z.record(z.string(), texts),
  namedLevels: z.array(texts).max(pathLevels.length),
  identityHeadings: texts,
  words: z.strictObject({
    gender: wordsOf(["woman", "man", "other", "unstated"]),
    yes: texts,
    no: texts,
    language: wordsOf(["sv", "en"]),
    paid: wordsOf(["monthly", "hourly"]),
    unitKind: wordsOf(["organisation", "sector", "administration", "department", "unit"]),
    postLevel: wordsOf(["firstLine", "middle", "head", "chiefExecutive"]),
    administrativeSupport: wordsOf(["none", "shared", "own", "unknown"]),
    assignmentKind: wordsOf(["holder", "acting", "deputy"]),
  }),
});

const knownFields = new Set<string>(Object.values(fieldsOfKind).flat());

/**
 * Reads the headings and words of HR files (content/import/columns.yaml) and normalises them.
 * Throws with the file's own terms when it is not as described: content is checked at start, not at import.
 */
export async function readImportVocabulary(path: string | URL): Promise<ImportVocabulary> {
  const parsed = contentFile.safeParse(parse(await readFile(path, "utf8")));
  if (!parsed.success) throw new Error(`${String(path)}: ${z.prettifyError(parsed.error)}`);
  const { headings, namedLevels, identityHeadings, words } = parsed.data;
  const { yes, no, ...kept } = words;
  return {
    headings: new Map(Object.entries(headings).flatMap(([field, names]) => headingsOf(field, names))),
    namedLevels: namedLevels.map((names) => names.map(normalizeWord)),
    identityHeadings: new Set(identityHeadings.map(normalizeWord)),
    words: { ...kept, yesNo: new Map([...byWord([[true, yes]]), ...byWord([[false, no]])]) },
  };
}

/** One field, or with {n} one per level. */
function headingsOf(field: string, names: readonly string[]): [ImportField, string[]][] {
  const levels = field.includes("{n}") ? pathLevels : [undefined];
  return levels.map((level) => {
    const fill = (text: string): string => (level === undefined ? text : text.replace("{n}", String(level)));
    const name = fill(field);
    if (!knownFields.has(name)) throw new Error(`the headings name a field that does not exist: ${field}`);
    return [name as ImportField, names.map((text) => normalizeWord(fill(text)))]; // just checked against the known fields
  });
}

function byWord<Value>(lists: readonly (readonly [Value, readonly string[]])[]): Words<Value> {
  return new Map(
    lists.flatMap(([value, texts]) => texts.map((text) => [normalizeWord(text), value] as const)),
  );
}
