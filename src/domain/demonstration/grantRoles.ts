import type { RegisterRole } from "../organisation/register.ts";
import type { GrantedRole } from "../access/actor.ts";
import { between, firstOfMonth, oneOf, type Making } from "./making.ts";
import type { MadeUnit } from "./placeUnits.ts";
import type { Member } from "./staffUnits.ts";

const hrDevelopers = 3;
const administrators = 2;
const coaches = 6;
const fewestForARep = 14;

/** HR developers, administrators, coaches, and a safety representative in every unit that is large enough. */
export function grantRoles(
  making: Making,
  units: readonly MadeUnit[],
  members: readonly Member[],
): readonly RegisterRole[] {
  const { personas } = making.blueprint;
  const lasting = members.filter(
    ({ employment }) => employment.endDay === undefined && employment.paid === "monthly",
  );
  const titled = (title: string) => lasting.filter(({ employment }) => employment.title === title);
  const grant = (role: GrantedRole, member: Member, unit?: MadeUnit) => granted(making, role, member, unit);
  const office = lasting.filter(({ unit }) => unit.kind === "administration");
  return [
    ...titled(personas.hrTitle)
      .slice(0, hrDevelopers)
      .map((member) => grant("hrDeveloper", member)),
    ...titled(personas.administratorTitle)
      .slice(0, administrators)
      .map((member) => grant("administrator", member)),
    ...office.slice(-coaches).map((member) => grant("coach", member)),
    ...safetyReps(making, units, lasting, grant),
  ];
}

function safetyReps(
  { random }: Making,
  units: readonly MadeUnit[],
  lasting: readonly Member[],
  grant: (role: GrantedRole, member: Member, unit?: MadeUnit) => RegisterRole,
): readonly RegisterRole[] {
  const staffByUnit = Map.groupBy(
    lasting.filter(({ person }) => person.email !== undefined),
    ({ unit }) => unit,
  );
  return units.flatMap((unit) => {
    if (unit.kind === "administration") {
      // The chief safety representative of an administration is somebody from one of its workplaces.
      const below = [...staffByUnit].filter(([one]) => isBelow(one, unit)).flatMap(([, staff]) => staff);
      return below.length === 0 ? [] : [grant("safetyRep", oneOf(random, below), unit)];
    }
    const staff = staffByUnit.get(unit) ?? [];
    return staff.length < fewestForARep ? [] : [grant("safetyRep", oneOf(random, staff), unit)];
  });
}

function isBelow(unit: MadeUnit, above: MadeUnit): boolean {
  return unit.parent !== undefined && (unit.parent === above || isBelow(unit.parent, above));
}

function granted(
  { random, newId, today }: Making,
  role: GrantedRole,
  { person }: Member,
  unit: MadeUnit | undefined,
): RegisterRole {
  return {
    id: newId(),
    person: person.id,
    role,
    unit: unit?.id,
    firstDay: firstOfMonth(today, between(random, 3, 30)),
    endDay: undefined,
  };
}
