import { covers } from "../shared/day.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Register } from "../organisation/register.ts";
import type { GrantedRole } from "../access/actor.ts";
import type { Elected } from "./electOfficials.ts";
import type { Making } from "./making.ts";
import type { Persona } from "./persona.ts";
import { administrationOf, type MadeUnit } from "./placeUnits.ts";
import type { Member } from "./staffUnits.ts";

interface Choice {
  readonly units: readonly MadeUnit[];
  readonly members: readonly Member[];
  readonly elected: Elected;
  readonly assignments: Register["assignments"];
  readonly posts: Register["posts"];
  readonly grantedRoles: Register["grantedRoles"];
}

/**
 * Chooses whom visitors can be: people around one workplace with many employees, from the committee that answers
 * for it to an employee there, so that what one persona does another can see.
 */
export function choosePersonas(making: Making, choice: Choice): readonly Persona[] {
  const { personas } = making.blueprint;
  const unit = choice.units.find((one) => one.name === personas.unit);
  if (!unit) throw new Error(`there is no unit ${personas.unit} for the personas`);
  const administration = administrationOf(unit);
  return [
    memberPersona(choice, "hrDeveloper", holderOf(choice, "hrDeveloper")),
    memberPersona(choice, "firstLine", leaderOf(making, choice, unit)),
    memberPersona(choice, "middle", leaderOf(making, choice, administration)),
    chairPersona(making, choice, administration),
    memberPersona(choice, "employee", employeeOf(choice, unit)),
    memberPersona(choice, "safetyRep", holderOf(choice, "safetyRep", unit)),
    memberPersona(choice, "administrator", holderOf(choice, "administrator")),
    memberPersona(choice, "newLeader", newestLeader(making, choice, administration)),
  ];
}

function memberPersona({ members }: Choice, kind: Persona["kind"], person: PersonId): Persona {
  const member = members.find((one) => one.person.id === person);
  if (!member) throw new Error(`the persona ${kind} is not employed`);
  return { kind, person, title: member.employment.title, place: member.unit.name };
}

function leaderOf({ today }: Making, { posts, assignments }: Choice, unit: MadeUnit): PersonId {
  const postIds = new Set(posts.filter((post) => post.unit === unit.id).map((post) => post.id));
  const now = assignments.find((one) => one.kind === "holder" && postIds.has(one.post) && covers(one, today));
  if (!now) throw new Error(`nobody leads ${unit.name}`);
  return now.person;
}

/** Who has begun last as holder of a post below the administration's own. */
function newestLeader(
  { today }: Making,
  { posts, assignments, units }: Choice,
  administration: MadeUnit,
): PersonId {
  const below = new Set(
    units
      .filter((unit) => unit !== administration && administrationOf(unit) === administration)
      .map(({ id }) => id),
  );
  const postIds = new Set(posts.filter(({ unit }) => below.has(unit)).map(({ id }) => id));
  const holders = assignments.filter(
    (one) => one.kind === "holder" && postIds.has(one.post) && covers(one, today),
  );
  const newest = holders.toSorted((one, other) => (one.firstDay < other.firstDay ? 1 : -1))[0];
  if (!newest) throw new Error(`nobody leads below ${administration.name}`);
  return newest.person;
}

/** Somebody with the role and, where there is such a one, no post besides. */
function holderOf({ grantedRoles, assignments }: Choice, role: GrantedRole, unit?: MadeUnit): PersonId {
  const leading = new Set(assignments.map((one) => one.person));
  const holders = grantedRoles.filter((one) => one.role === role && one.unit === unit?.id);
  const held = holders.find((one) => !leading.has(one.person)) ?? holders[0];
  if (!held) throw new Error(`nobody has the role ${role}`);
  return held.person;
}

function employeeOf({ members, assignments, grantedRoles }: Choice, unit: MadeUnit): PersonId {
  const busy = new Set([...assignments, ...grantedRoles].map((one) => one.person));
  const employee = members.find(
    ({ unit: own, employment, person }) =>
      own === unit &&
      employment.paid === "monthly" &&
      employment.endDay === undefined &&
      person.email !== undefined &&
      person.language === "sv" &&
      !busy.has(person.id),
  );
  if (!employee) throw new Error(`nobody in ${unit.name} is only an employee`);
  return employee.person.id;
}

function chairPersona({ today }: Making, { elected }: Choice, administration: MadeUnit): Persona {
  const body = elected.bodyUnits.find((one) => one.unit === administration.id)?.body;
  const seat = elected.seats.find((one) => one.body === body && one.role === "chair" && covers(one, today));
  const place = elected.bodies.find((one) => one.id === body)?.name;
  if (!seat || place === undefined) throw new Error(`nobody chairs for ${administration.name}`);
  return { kind: "chair", person: seat.person, title: undefined, place };
}
