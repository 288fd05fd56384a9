import type { ImportVocabulary } from "./importVocabulary.ts";
import type { ImportedAssignment, ImportedPost, ImportedUnitManager } from "./importedFile.ts";
import type { ProblemGathering } from "./problemReport.ts";
import { readManagerCells } from "./readManagerCells.ts";
import type { RowReading } from "./rowReading.ts";

/** Gathers posts as manager and who holds them. Rows of one post must say the same of the post. */
export function gatherPosts(problems: ProblemGathering, vocabulary: ImportVocabulary) {
  const posts = new Map<string, ImportedPost>();
  const assignments = new Map<string, ImportedAssignment[]>();
  const held = new Set<string>();
  const unitManagers = new Map<string, ImportedUnitManager>();

  const addRow = (reading: RowReading): void => {
    const named = readManagerCells(reading, vocabulary);
    if (named === undefined) return;
    const { post, assignment } = named;
    const known = posts.get(post.code);
    if (known !== undefined && !isSamePost(known, post))
      problems.add({ kind: "postDiffers", row: post.row, firstRow: known.row, code: post.code });
    if (
      problems.isFaulty(post.row) ||
      (assignment !== undefined && !addAssignment(assignments, assignment, problems))
    )
      return;
    if (known === undefined) posts.set(post.code, post);
    if (assignment !== undefined && assignment.kind !== "deputy") held.add(post.code);
  };

  const addUnitManager = (manager: ImportedUnitManager): void => {
    const { unitCode: code, employeeKey } = manager;
    const taken = unitManagers.get(code)?.employeeKey;
    if (taken === undefined) unitManagers.set(code, manager);
    else if (taken !== employeeKey)
      problems.add({ kind: "severalManagersOfUnit", code, taken, others: [employeeKey] });
  };

  return {
    addRow,
    addUnitManager,
    unitManagers: (): readonly ImportedUnitManager[] => [...unitManagers.values()],
    found: () => ({
      posts,
      assignments: [...assignments.values()].flat(),
      vacantPosts: new Set([...posts.keys()].filter((code) => !held.has(code))),
    }),
  };
}

/** @returns false when it is there already, or could be, since one of the two has no first day */
function addAssignment(
  assignments: Map<string, ImportedAssignment[]>,
  assignment: ImportedAssignment,
  problems: ProblemGathering,
): boolean {
  const { postCode, employeeKey, kind, firstDay, row } = assignment;
  const id = `${postCode}\n${employeeKey}\n${kind}`;
  const others = assignments.get(id) ?? [];
  const same = others.find(
    (other) => firstDay === undefined || other.firstDay === undefined || other.firstDay === firstDay,
  );
  if (same === undefined) assignments.set(id, [...others, assignment]);
  else problems.add({ kind: "assignmentTwice", row, firstRow: same.row, code: postCode });
  return same === undefined;
}

function isSamePost(a: ImportedPost, b: ImportedPost): boolean {
  return (
    a.unitCode === b.unitCode &&
    a.title === b.title &&
    a.level === b.level &&
    a.administrativeSupport === b.administrativeSupport
  );
}
