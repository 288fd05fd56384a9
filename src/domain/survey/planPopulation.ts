import type { PlacedUnit } from "../organisation/unitTree.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import { backgroundDetail } from "./backgroundDetail.ts";
import { foldSmallUnits } from "./foldSmallUnits.ts";
import { mainEmployments, type Employed } from "./mainEmployment.ts";
import type { BackgroundVariable, RoundPlan } from "./round.ts";

/** What the register says on the day: units in the organisation's order, employments, and which unit a person leads. */
export interface Register {
  readonly units: readonly PlacedUnit[];
  readonly employments: readonly Employed[];
  readonly ledBy: ReadonlyMap<PersonId, UnitId>;
}

export interface RoundUnit {
  readonly unit: UnitId;
  readonly parent: UnitId | undefined;
  readonly code: string;
  readonly name: string;
  readonly kind: PlacedUnit["kind"];
  /** The organisation's order, parents before children. */
  readonly position: number;
  /** People asked whose answers are counted directly here. */
  readonly invited: number;
  /** Where this unit's own people are counted, when they are too few to stand alone. */
  readonly countedIn: UnitId | undefined;
}

export interface Asked {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly background: string;
}

export interface Population {
  readonly units: readonly RoundUnit[];
  readonly asked: readonly Asked[];
}

type PopulationPlan = Pick<RoundPlan, "about" | "background" | "population" | "indexThreshold">;
type Placed = { readonly employment: Employed; readonly unit: UnitId };

/**
 * Who is asked, and in which unit their answers are counted. Everybody once, by main employment. Whoever leads a
 * unit is counted in the unit above: the questions on the closest manager are about that unit's manager. When the
 * round is about the posts themselves only those who hold one are asked, counted in their administration (each
 * stands alone in a unit of their own).
 * @returns nobody stored in a group of fewer than the index threshold, unless all asked are fewer than that
 */
export function planPopulation(plan: PopulationPlan, register: Register): Population {
  const units = unitsAsked(register.units, plan.population.units);
  const tree = new Map(units.map((unit) => [unit.id, unit]));
  const people = mainEmployments(register.employments).filter(
    (employment) =>
      (plan.population.hourly || employment.paid === "monthly") &&
      (plan.population.onLeave || !employment.onLeave) &&
      (plan.about === "unit" || register.ledBy.has(employment.person)),
  );
  const placed = people.flatMap((employment) => {
    const unit = placeOf(plan, register, tree, employment);
    return unit === undefined ? [] : [{ employment, unit }];
  });
  return folded(plan, units, placed);
}

/** The chosen units with all below them, and the units above them so that the tree hangs together. */
function unitsAsked(units: readonly PlacedUnit[], chosen: readonly UnitId[]): readonly PlacedUnit[] {
  if (chosen.length === 0) return units;
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  const kept = new Set<UnitId>(chosen);
  for (const unit of units) if (unit.parent !== undefined && kept.has(unit.parent)) kept.add(unit.id);
  const above = new Set<UnitId>();
  for (const id of chosen)
    for (let up = parents.get(id); up !== undefined && !above.has(up); up = parents.get(up)) above.add(up);
  return units.filter((unit) => kept.has(unit.id) || above.has(unit.id));
}

function placeOf(
  plan: PopulationPlan,
  register: Register,
  tree: ReadonlyMap<UnitId, PlacedUnit>,
  employment: Employed,
): UnitId | undefined {
  const led = register.ledBy.get(employment.person);
  const home = led ?? employment.unit;
  if (!isChosen(tree, home, plan.population.units)) return undefined;
  const unit = tree.get(home);
  if (led === undefined || unit === undefined) return unit?.id;
  if (plan.about === "post") return administrationOf(tree, unit).id;
  const above = unit.parent;
  return above !== undefined && isChosen(tree, above, plan.population.units) ? above : unit.id;
}

/** Is a unit one of the chosen, or below one? None chosen are all. */
function isChosen(tree: ReadonlyMap<UnitId, PlacedUnit>, unit: UnitId, chosen: readonly UnitId[]): boolean {
  if (chosen.length === 0) return tree.has(unit);
  for (let at: UnitId | undefined = unit; at !== undefined; at = tree.get(at)?.parent)
    if (chosen.includes(at)) return true;
  return false;
}

/** The administration a unit belongs to; the top where there is none between. */
function administrationOf(tree: ReadonlyMap<UnitId, PlacedUnit>, unit: PlacedUnit): PlacedUnit {
  const parent = unit.parent === undefined ? undefined : tree.get(unit.parent);
  if (unit.kind === "administration" || parent === undefined) return unit;
  return administrationOf(tree, parent);
}

function folded(plan: PopulationPlan, units: readonly PlacedUnit[], placed: readonly Placed[]): Population {
  const peopleIn = Map.groupBy(placed, ({ unit }) => unit);
  const known = new Set(units.map((unit) => unit.id));
  const parentOf = (unit: PlacedUnit) =>
    unit.parent !== undefined && known.has(unit.parent) ? unit.parent : undefined;
  const countedIn = foldSmallUnits(
    units.map((unit) => ({ id: unit.id, parent: parentOf(unit), asked: peopleIn.get(unit.id)?.length ?? 0 })),
    plan.indexThreshold,
  );
  const groups = Map.groupBy(placed, ({ unit }) => countedIn.get(unit) ?? unit);
  return {
    units: units.map((unit, position) => ({
      unit: unit.id,
      parent: parentOf(unit),
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      position,
      invited: groups.get(unit.id)?.length ?? 0,
      countedIn: countedIn.get(unit.id) === unit.id ? undefined : countedIn.get(unit.id),
    })),
    asked: [...groups].flatMap(([unit, people]) => askedIn(plan, unit, people)),
  };
}

function askedIn(plan: PopulationPlan, unit: UnitId, people: readonly Placed[]): readonly Asked[] {
  const background = backgroundDetail(
    people.map(({ employment }) => plan.background.map((variable) => valueOf(employment, variable))),
    plan.indexThreshold,
  );
  return people.map(({ employment }, index) => ({
    person: employment.person,
    unit,
    background: background[index] ?? "",
  }));
}

function valueOf(employment: Employed, variable: BackgroundVariable): string {
  return variable === "gender" ? (employment.gender ?? "unknown") : employment.paid;
}
