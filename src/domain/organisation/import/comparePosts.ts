import { covers } from "../../shared/day.ts";
import { changeList } from "./changeList.ts";
import type { CompareNeeds } from "./compareRegister.ts";
import type { FutureTree } from "./futureTree.ts";
import type { ImportedAssignment, ImportedFile, ImportedPost, ImportedUnitManager } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import type { Changes } from "./registerChange.ts";
import type { RegisteredPost, RegisteredUnit } from "./registerSnapshot.ts";

/** Who is to hold a post. `isOfUnit`: the file named a unit's manager, not a post: whoever leads it now counts as the same, in whatever way. */
export interface SaidAssignment extends ImportedAssignment {
  readonly isOfUnit: boolean;
}

export interface PostComparison {
  readonly changes: Changes<RegisteredPost>;
  readonly assignments: readonly SaidAssignment[];
}

/**
 * Posts of the file against those of the register. A unit whose manager the file names, without naming a
 * post, gets one with the unit's own code unless it has a post already. Posts of ended units end with them.
 */
export function* comparePosts(
  file: ImportedFile,
  tree: FutureTree,
  units: Changes<RegisteredUnit>,
  { choices, register, mayEnd }: CompareNeeds,
): Sliced<PostComparison> {
  const { effectiveDay } = choices;
  const list = changeList<RegisteredPost>();
  const endsOn = new Map([...units.changed, ...units.ended].map(({ after }) => [after.code, after.endDay]));
  yield* inSlices(file.posts.values(), (post) => {
    const known = register.posts.get(post.code);
    const after = writePost(post, known, tree, effectiveDay);
    if (known === undefined) list.add(after);
    else list.settle(known, after);
  });
  const titles = titlesOf(file);
  const assignments: SaidAssignment[] = file.assignments.map((one) => ({ ...one, isOfUnit: false }));
  yield* inSlices(file.unitManagers, (manager) => {
    const found = postOfUnit(manager, register, effectiveDay);
    const code = found?.code ?? freeCode(manager.unitCode, register);
    const { unitCode, employeeKey, row } = manager;
    const unsaid = { title: titles.get(employeeKey), level: undefined, administrativeSupport: undefined };
    if (found !== undefined) list.settle(found, found);
    else list.add(writePost({ code, unitCode, ...unsaid, row }, undefined, tree, effectiveDay));
    const said = {
      postCode: code,
      employeeKey,
      kind: "holder",
      firstDay: undefined,
      endDay: undefined,
    } as const;
    assignments.push({ ...said, isOfUnit: true, row });
  });
  const isMissing = mayEnd && choices.kind === "managers";
  yield* inSlices(register.posts.values(), (post) => {
    const on =
      endsOn.get(post.unitCode) ?? (isMissing && !file.posts.has(post.code) ? effectiveDay : undefined);
    if (on !== undefined && covers(post, effectiveDay)) list.end(post, on);
  });
  return { changes: list.changes(), assignments };
}

/** A post as it will be; one that ended before and is in the file again is open. */
function writePost(
  post: ImportedPost,
  known: RegisteredPost | undefined,
  tree: FutureTree,
  effectiveDay: RegisteredPost["firstDay"],
): RegisteredPost {
  const endDay = known?.endDay;
  return {
    code: post.code,
    unitCode: post.unitCode,
    title: post.title ?? known?.title ?? "",
    level: post.level ?? known?.level ?? tree.levelOf(post.unitCode),
    administrativeSupport: post.administrativeSupport ?? known?.administrativeSupport ?? "unknown",
    firstDay: known?.firstDay ?? effectiveDay,
    endDay: endDay !== undefined && endDay > effectiveDay ? endDay : undefined,
  };
}

/** The unit's post that the manager leads by already, else the one with the unit's own code, else the first by code. */
function postOfUnit(
  { unitCode, employeeKey }: ImportedUnitManager,
  { postsByUnit, assignmentsByPost }: CompareNeeds["register"],
  effectiveDay: RegisteredPost["firstDay"],
): RegisteredPost | undefined {
  const posts = (postsByUnit.get(unitCode) ?? []).filter((post) => covers(post, effectiveDay));
  const isLedBy = ({ code }: RegisteredPost): boolean =>
    (assignmentsByPost.get(code) ?? []).some(
      (one) => one.employeeKey === employeeKey && one.kind !== "deputy" && covers(one, effectiveDay),
    );
  const sorted = posts.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return sorted.find(isLedBy) ?? sorted.find(({ code }) => code === unitCode) ?? sorted[0];
}

/** The unit's code, or with plus signs when a post elsewhere or before has it. */
function freeCode(unitCode: string, { posts }: CompareNeeds["register"]): string {
  let code = unitCode;
  while (posts.has(code)) code += "+";
  return code;
}

function titlesOf(file: ImportedFile): ReadonlyMap<string, string | undefined> {
  const managers = new Set(file.unitManagers.map(({ employeeKey }) => employeeKey));
  const theirs = file.employments.filter(({ employeeKey }) => managers.has(employeeKey));
  return new Map(theirs.map(({ employeeKey, title }) => [employeeKey, title]));
}
