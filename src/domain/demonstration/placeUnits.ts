import type { RegisterParentLink, RegisterUnit } from "../organisation/register.ts";
import type { AdministrativeSupport, PostLevel } from "../organisation/post.ts";
import { day, type Day } from "../shared/day.ts";
import type { UnitKind } from "../organisation/unitTree.ts";
import type { UnitPattern, UnitPlan } from "./blueprint.ts";
import { firstOfMonth, later, type Making } from "./making.ts";

/** A unit of the demonstration with all that is planned for it. */
export interface MadeUnit extends RegisterUnit {
  readonly parent: MadeUnit | undefined;
  readonly plan: UnitPlan;
  readonly pattern: UnitPattern;
  readonly tenureYears: number;
  readonly troubled: boolean;
  /** The posts that lead it; none where it is led from above. */
  readonly leading:
    | {
        readonly title: string;
        readonly level: PostLevel;
        readonly support: AdministrativeSupport;
        readonly posts: number;
      }
    | undefined;
}

/** Since when most units have been as they are. */
export const foundingDay: Day = day("2015-01-01");

/** Gives every planned unit its id, code and place; parents come before those below them. */
export function placeUnits(making: Making): readonly MadeUnit[] {
  const units: MadeUnit[] = [];
  const place = (plan: UnitPlan, code: string, depth: number, parent: MadeUnit | undefined) => {
    const unit = placeUnit(making, { plan, code, depth, parent });
    units.push(unit);
    const prefix = depth === 0 ? "" : code;
    for (const [index, below] of (plan.below ?? []).entries())
      place(below, prefix + String(index + 1).padStart(2, "0"), depth + 1, unit);
  };
  place(making.blueprint.whole, "00", 0, undefined);
  return units;
}

interface Place {
  readonly plan: UnitPlan;
  readonly code: string;
  readonly depth: number;
  readonly parent: MadeUnit | undefined;
}

function placeUnit({ blueprint, today, newId }: Making, { plan, code, depth, parent }: Place): MadeUnit {
  const pattern = blueprint.patterns.get(plan.pattern);
  if (!pattern) throw new Error(`${plan.name} has no such pattern: ${plan.pattern}`);
  const title = plan.post ?? pattern.post;
  const troubled = plan.troubled ?? parent?.troubled ?? false;
  return {
    id: newId<"unit">(),
    code,
    name: plan.name,
    kind: kindOf(plan, depth),
    firstDay: plan.opened === undefined ? foundingDay : firstOfMonth(today, plan.opened),
    endDay: plan.closed === undefined ? undefined : firstOfMonth(today, plan.closed),
    parent,
    plan,
    pattern,
    tenureYears: plan.tenureYears ?? pattern.tenureYears,
    troubled,
    leading:
      title === null
        ? undefined
        : {
            title,
            level: levelOf(plan, depth),
            support: plan.support ?? pattern.support,
            posts: plan.posts ?? 1,
          },
  };
}

function kindOf(plan: UnitPlan, depth: number): UnitKind {
  if (depth === 0) return "organisation";
  if (depth === 1) return "administration";
  return plan.below ? "department" : "unit";
}

function levelOf(plan: UnitPlan, depth: number): PostLevel {
  if (depth === 0) return "chiefExecutive";
  if (depth === 1) return "head";
  return plan.below ? "middle" : "firstLine";
}

/** Where each unit has stood: below its parent, and before a move below another administration. */
export function linkParents(making: Making, units: readonly MadeUnit[]): readonly RegisterParentLink[] {
  return units.flatMap((unit) => {
    if (!unit.parent) return [];
    const link = { unit: unit.id, parent: unit.parent.id, endDay: unit.endDay };
    const since = later(unit.firstDay, unit.parent.firstDay);
    if (unit.plan.moved === undefined) return [{ ...link, firstDay: since }];
    const before = units.find((other) => other.name === unit.plan.movedFrom);
    if (!before) throw new Error(`${unit.name} cannot come from ${unit.plan.movedFrom}`);
    const moveDay = firstOfMonth(making.today, unit.plan.moved);
    return [
      { unit: unit.id, parent: before.id, firstDay: since, endDay: moveDay },
      { ...link, firstDay: moveDay },
    ];
  });
}

/** The administration that a unit belongs to, or the unit itself when it is the whole organisation. */
export function administrationOf(unit: MadeUnit): MadeUnit {
  return unit.kind === "administration" || !unit.parent ? unit : administrationOf(unit.parent);
}
