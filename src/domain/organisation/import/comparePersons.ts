import { isSame } from "./changeList.ts";
import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { RegisterIndex } from "./indexRegister.ts";
import type { Changed, Changes } from "./registerChange.ts";
import type { RegisteredPerson } from "./registerSnapshot.ts";

/** People of the file against those of the register. What the file does not say stays; nobody is ended. */
export function* comparePersons(
  file: ImportedFile,
  register: RegisterIndex,
): Sliced<Changes<RegisteredPerson>> {
  const added: RegisteredPerson[] = [];
  const changed: Changed<RegisteredPerson>[] = [];
  let unchanged = 0;
  yield* inSlices(file.persons.values(), (person) => {
    const known = register.persons.get(person.employeeKey);
    const after: RegisteredPerson = {
      employeeKey: person.employeeKey,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email ?? known?.email,
      gender: person.gender ?? known?.gender,
      language: person.language ?? known?.language ?? "sv",
      protectedIdentity: person.protectedIdentity ?? known?.protectedIdentity ?? false,
    };
    if (known === undefined) added.push(after);
    else if (isSame(known, after)) unchanged += 1;
    else changed.push({ before: known, after });
  });
  return { added, changed, ended: [], unchanged };
}
