import type { Day } from "../../shared/day.ts";
import type { CheckNeeds } from "./checkFile.ts";
import type { ImportedAssignment, ImportedFile, ImportedPost } from "./importedFile.ts";

/**
 * Checks a managers' file: the unit and the person exist, and nobody holds a post while another does.
 * @returns the file's posts and assignments without those of faulty rows
 */
export function checkAssignments(
  file: ImportedFile,
  isKnownUnit: (code: string) => boolean,
  { choices, register, problems, place }: CheckNeeds,
): { posts: ReadonlyMap<string, ImportedPost>; assignments: readonly ImportedAssignment[] } {
  for (const { unitCode, row } of file.posts.values())
    if (!isKnownUnit(unitCode))
      problems.add({ kind: "unknownUnit", at: place(row, "unitCode"), code: unitCode });
  for (const { employeeKey, row } of file.assignments)
    if (!register.persons.has(employeeKey))
      problems.add({ kind: "unknownPerson", at: place(row, "employeeKey"), key: employeeKey });
  const holdersByPost = Map.groupBy(
    file.assignments.filter(({ kind }) => kind === "holder"),
    ({ postCode }) => postCode,
  );
  for (const [code, holders] of holdersByPost)
    holders.forEach((holder, place) => {
      const other = holders
        .slice(0, place)
        .find((earlier) => overlaps(earlier, holder, choices.effectiveDay));
      if (other !== undefined)
        problems.add({ kind: "overlappingHolders", row: holder.row, firstRow: other.row, code });
    });
  return {
    posts: new Map([...file.posts].filter(([, { row }]) => !problems.isFaulty(row))),
    assignments: file.assignments.filter(
      ({ row, postCode }) => !problems.isFaulty(row) && !problems.isFaulty(file.posts.get(postCode)!.row),
    ),
  };
}

/** An assignment without a first day has begun by the day that the file describes. */
function overlaps(a: ImportedAssignment, b: ImportedAssignment, effectiveDay: Day): boolean {
  const startsBefore = (one: ImportedAssignment, other: ImportedAssignment): boolean => {
    const end = other.endDay?.value;
    return end === undefined || (one.firstDay ?? effectiveDay) < end;
  };
  return startsBefore(a, b) && startsBefore(b, a);
}
