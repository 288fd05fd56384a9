import type { CheckNeeds } from "./checkFile.ts";
import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";

/** Tells of e-mail addresses that two people would have after the import. Capitals do not count. */
export function* checkEmails(file: ImportedFile, { register, problems }: CheckNeeds): Sliced<void> {
  const owners = new Map<string, { key: string; row: number | undefined }>();
  yield* inSlices(register.persons.values(), ({ employeeKey, email }) => {
    const isKept = file.persons.get(employeeKey)?.email === undefined;
    if (email !== undefined && isKept) owners.set(email.toLowerCase(), { key: employeeKey, row: undefined });
  });
  yield* inSlices(file.persons.values(), ({ employeeKey, email, row }) => {
    if (email === undefined) return;
    const owner = owners.get(email.toLowerCase());
    if (owner === undefined) owners.set(email.toLowerCase(), { key: employeeKey, row });
    else if (owner.key !== employeeKey) problems.add({ kind: "emailTwice", row, firstRow: owner.row, email });
  });
}
