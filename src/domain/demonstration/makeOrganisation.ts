import type { Register, RegisterNorm } from "../organisation/register.ts";
import type { Day } from "../shared/day.ts";
import type { UnitId } from "../shared/ids.ts";
import { seededRandom } from "../shared/random.ts";
import { appointLeaders } from "./appointLeaders.ts";
import type { Blueprint } from "./blueprint.ts";
import { choosePersonas } from "./choosePersonas.ts";
import { electOfficials } from "./electOfficials.ts";
import { furtherEmployments, takeLeave } from "./furtherEmployments.ts";
import { grantRoles } from "./grantRoles.ts";
import { firstOfMonth, type Making } from "./making.ts";
import { namePeople } from "./namePeople.ts";
import type { Persona } from "./persona.ts";
import { linkParents, placeUnits, type MadeUnit } from "./placeUnits.ts";
import { protectIdentities } from "./protectIdentities.ts";
import { seededIds } from "./seededIds.ts";
import { listStakeholders, setBudgets, setGoals } from "./setAssignments.ts";
import { staffUnits } from "./staffUnits.ts";

export interface DemonstrationOrganisation {
  readonly register: Register;
  readonly personas: readonly Persona[];
  /** Units whose managers and staff come and go: their answers are lower. */
  readonly troubled: ReadonlySet<UnitId>;
}

/**
 * Makes the whole demonstration organisation from its blueprint: units, people, posts, elected officials, goals and
 * money, with three years of history before `today`.
 * @param seed any whole number; the same blueprint, day and seed give the same organisation, ids included
 */
export function makeOrganisation(blueprint: Blueprint, today: Day, seed: number): DemonstrationOrganisation {
  const making: Making = {
    blueprint,
    today,
    random: seededRandom(seed),
    newId: seededIds(seededRandom(seed ^ 0x5eed)),
  };
  const units = placeUnits(making);
  const newPerson = namePeople(making);
  const staff = staffUnits(making, newPerson, units);
  const leadership = appointLeaders(making, newPerson, units, staff);
  const members = [...staff, ...leadership.members];
  const elected = electOfficials(making, newPerson, units);
  const grantedRoles = grantRoles(making, units, staff);
  const { posts, assignments } = leadership;
  const personas = choosePersonas(making, { units, members, elected, posts, assignments, grantedRoles });
  const employments = [...members.map((member) => member.employment), ...furtherEmployments(making, staff)];
  const open = new Set([...assignments, ...grantedRoles, ...personas].map((one) => one.person));
  return {
    register: {
      units: units.map(asRegistered),
      parentLinks: linkParents(making, units),
      people: protectIdentities([...members.map((member) => member.person), ...elected.people], open),
      employments,
      leaves: [...leadership.leaves, ...takeLeave(making, staff)],
      posts,
      assignments,
      bodies: elected.bodies,
      bodyUnits: elected.bodyUnits,
      seats: elected.seats,
      goals: setGoals(making, units, elected),
      budgetFrames: setBudgets(making, units, employments),
      stakeholders: listStakeholders(making, units),
      norms: [spanNorm(making)],
      grantedRoles,
    },
    personas,
    troubled: new Set(units.filter((unit) => unit.troubled).map((unit) => unit.id)),
  };
}

function asRegistered({ id, code, name, kind, firstDay, endDay }: MadeUnit): Register["units"][number] {
  return { id, code, name, kind, firstDay, endDay };
}

function spanNorm({ blueprint, today }: Making): RegisterNorm {
  const { people, decidedBy, monthsAgo } = blueprint.spanNorm;
  return { name: "spanOfControl", value: people, decidedBy, decidedOn: firstOfMonth(today, monthsAgo) };
}
