import type { ImportedFile } from "./importedFile.ts";
import { inSlices } from "./inSlices.ts";
import type { Sliced } from "./inSlices.ts";
import { registeredParent } from "./indexRegister.ts";
import type { RegisterIndex } from "./indexRegister.ts";
import type { Day } from "../../shared/day.ts";
import type { PostLevel } from "../post.ts";
import type { UnitKind } from "../unitTree.ts";

/** The tree as it will be, for what the file leaves unsaid of new units and posts. */
export interface FutureTree {
  readonly kindOf: (unitCode: string) => UnitKind;
  readonly levelOf: (unitCode: string) => PostLevel;
}

/**
 * Kinds and levels that the file does not give. A single top is the organisation and those below it are
 * administrations; without a single top, the tops are. Of the rest, a unit with units below is a department.
 * A post leads at the level of its unit, and a post with posts below it is a middle one.
 */
export function* futureTree(
  file: ImportedFile,
  register: RegisterIndex,
  effectiveDay: Day,
): Sliced<FutureTree> {
  const parents = new Map<string, string | undefined>();
  const parentsOf = (code: string): void => {
    const said = file.units.get(code)?.parentCode;
    parents.set(code, said === undefined ? registeredParent(register, code, effectiveDay) : said.value);
  };
  yield* inSlices(register.units.keys(), parentsOf);
  yield* inSlices(file.units.keys(), parentsOf);
  const withBelow = new Set(parents.values());
  const tops = [...parents].filter(([, parent]) => parent === undefined).map(([code]) => code);
  const onlyTop = tops.length === 1 ? tops[0] : undefined;
  const leads = new Set<string>();
  const led = [...file.unitManagers, ...file.posts.values(), ...register.posts.values()];
  yield* inSlices(led, ({ unitCode }) => markAbove(unitCode, parents, leads));

  const kindOf = (code: string): UnitKind => {
    if (code === onlyTop) return "organisation";
    if (parents.get(code) === onlyTop) return "administration";
    return withBelow.has(code) ? "department" : "unit";
  };
  const levelOf = (code: string): PostLevel => {
    const kind = register.units.get(code)?.kind ?? file.units.get(code)?.kind ?? kindOf(code);
    if (kind === "organisation") return "chiefExecutive";
    if (kind === "administration" || kind === "sector") return "head";
    return leads.has(code) ? "middle" : "firstLine";
  };
  return { kindOf, levelOf };
}

/** Marks every unit above; stops where one is marked already. */
function markAbove(
  unitCode: string,
  parents: ReadonlyMap<string, string | undefined>,
  marked: Set<string>,
): void {
  for (let at = parents.get(unitCode); at !== undefined && !marked.has(at); at = parents.get(at))
    marked.add(at);
}
