import type { PlacedUnit } from "../../organisation/unitTree.ts";
import type { UnitId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { foldSmallUnits } from "../foldSmallUnits.ts";
import type { RoundUnit } from "../planPopulation.ts";

/** A group of the file is a unit of the organisation, by its code; or the groups stand beside each other below a top of their own. */
export type Grouping =
  | { readonly kind: "register"; readonly units: readonly PlacedUnit[] }
  | { readonly kind: "flat"; readonly top: string; readonly heading: string; readonly newId: () => UnitId };

export interface PlacedGroups {
  readonly units: readonly RoundUnit[];
  /** The unit that each group's answers are counted in. */
  readonly unitByGroup: ReadonlyMap<string, UnitId>;
}

const inOrder = new Intl.Collator("sv", { numeric: true });

/**
 * The round's tree for the groups of a file. Groups of fewer answers than an index needs are counted in the unit
 * above (`foldSmallUnits`), as in a round that is asked.
 * @param answers how many rows each group has
 * @param fewest answers that a group must have to stand alone
 * @returns the codes that are no units, when the groups are to be found in the register
 */
export function placeGroups(
  answers: ReadonlyMap<string, number>,
  grouping: Grouping,
  fewest: number,
): Result<PlacedGroups, readonly string[]> {
  if (grouping.kind === "flat") return ok(counted(flatTree(answers, grouping), answers, fewest));
  const known = new Set(grouping.units.map(({ code }) => code));
  const unknown = [...answers.keys()].filter((code) => !known.has(code));
  return unknown.length > 0 ? err(unknown) : ok(counted(branches(grouping.units, answers), answers, fewest));
}

type Node = Pick<RoundUnit, "unit" | "parent" | "code" | "name" | "kind">;

function flatTree(
  answers: ReadonlyMap<string, number>,
  { top, heading, newId }: Extract<Grouping, { kind: "flat" }>,
): readonly Node[] {
  const above = newId();
  const groups = [...answers.keys()].sort(inOrder.compare);
  return [
    { unit: above, parent: undefined, code: "", name: top, kind: "organisation" },
    ...groups.map((code) => ({
      unit: newId(),
      parent: above,
      code,
      // A bare number says nothing: "GRP 12" does.
      name: /^\d+$/.test(code) ? `${heading} ${code}` : code,
      kind: "unit" as const,
    })),
  ];
}

/** The units that have answers, and all above them. */
function branches(units: readonly PlacedUnit[], answers: ReadonlyMap<string, number>): readonly Node[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const kept = new Set<UnitId>();
  for (const { id, code } of units)
    if (answers.has(code))
      for (let at: UnitId | undefined = id; at !== undefined && !kept.has(at); at = parents.get(at))
        kept.add(at);
  return units
    .filter(({ id }) => kept.has(id))
    .map(({ id, parent, code, name, kind }) => ({
      unit: id,
      parent: parent !== undefined && kept.has(parent) ? parent : undefined,
      code,
      name,
      kind,
    }));
}

function counted(nodes: readonly Node[], answers: ReadonlyMap<string, number>, fewest: number): PlacedGroups {
  const own = (node: Node) => (node.code === "" ? 0 : (answers.get(node.code) ?? 0));
  const countedIn = foldSmallUnits(
    nodes.map((node) => ({ id: node.unit, parent: node.parent, asked: own(node) })),
    fewest,
  );
  const totals = new Map<UnitId, number>();
  for (const node of nodes) {
    const target = countedIn.get(node.unit) ?? node.unit;
    totals.set(target, (totals.get(target) ?? 0) + own(node));
  }
  return {
    units: nodes.map((node, position) => ({
      ...node,
      position,
      invited: totals.get(node.unit) ?? 0,
      countedIn: countedIn.get(node.unit) === node.unit ? undefined : countedIn.get(node.unit),
    })),
    unitByGroup: new Map(
      nodes
        .filter(({ code }) => answers.has(code))
        .map(({ code, unit }) => [code, countedIn.get(unit) ?? unit]),
    ),
  };
}
