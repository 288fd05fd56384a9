// Reference data: values that other programs computed. It is not shipped; tests that need it are skipped where it is absent.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = resolve(root, process.env["LEDSTJARNA_REFERENCE_DATA"] ?? "../shared/data");

/** Options of a test that reads reference data: skipped, saying why, where there is none. */
export const needsReferenceData = {
  skip: existsSync(folder) ? false : `NOT RUN: no reference data in ${folder} (LEDSTJARNA_REFERENCE_DATA)`,
};

export function referencePath(path: string): string {
  return resolve(folder, path);
}

/** @returns the parsed file; the test that names the file knows its shape */
export function readReferenceJson(path: string): unknown {
  return JSON.parse(readFileSync(referencePath(path), "utf8"));
}

/** @returns the rows of a comma-separated file, by column */
export function readReferenceCsv(path: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(referencePath(path)), { columns: true, bom: true });
}
