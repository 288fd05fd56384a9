import type {
  RegisterBody,
  RegisterBodyUnit,
  RegisterPerson,
  RegisterSeat,
} from "../organisation/register.ts";
import { addMonths } from "../shared/day.ts";
import { shuffled } from "../shared/random.ts";
import type { BodyPlan } from "./blueprint.ts";
import type { Making } from "./making.ts";
import type { NewPerson } from "./namePeople.ts";
import { foundingDay, type MadeUnit } from "./placeUnits.ts";
import { termsBetween } from "./terms.ts";

export interface Elected {
  readonly people: readonly RegisterPerson[];
  readonly bodies: readonly RegisterBody[];
  readonly bodyUnits: readonly RegisterBodyUnit[];
  readonly seats: readonly RegisterSeat[];
}

const everElected = 168;
const rememberedMonths = 36;
const staysOn = 0.62;
const viceChairs = 2;

/** Fills council, board and committees, for every term of the last three years. Elected officials are not employees. */
export function electOfficials(making: Making, newPerson: NewPerson, units: readonly MadeUnit[]): Elected {
  const people = Array.from({ length: everElected }, () =>
    newPerson({ women: 0.47, mail: true, employed: false }),
  );
  const made = making.blueprint.bodies.map((plan) => {
    const body: RegisterBody = {
      id: making.newId(),
      name: plan.name,
      kind: plan.kind,
      firstDay: foundingDay,
      endDay: undefined,
    };
    return {
      body,
      bodyUnits: answersFor(plan, units).map((unit) => ({
        body: body.id,
        unit: unit.id,
        firstDay: unit.firstDay,
        endDay: undefined,
      })),
      seats: fillSeats(making, plan, body, people),
    };
  });
  return {
    people,
    bodies: made.map((one) => one.body),
    bodyUnits: made.flatMap((one) => one.bodyUnits),
    seats: made.flatMap((one) => one.seats),
  };
}

function answersFor(plan: BodyPlan, units: readonly MadeUnit[]): readonly MadeUnit[] {
  return (plan.answersFor ?? []).map((name) => {
    const unit = units.find((one) => (name === "whole" ? one.kind === "organisation" : one.name === name));
    if (!unit) throw new Error(`${plan.name} answers for ${name}, which does not exist`);
    return unit;
  });
}

function fillSeats(
  { random, today, newId }: Making,
  plan: BodyPlan,
  body: RegisterBody,
  people: readonly RegisterPerson[],
): readonly RegisterSeat[] {
  const seats = plan.members + plan.substitutes;
  let sitting: readonly RegisterPerson[] = [];
  return termsBetween(plan.kind, addMonths(today, -rememberedMonths), today).flatMap((term) => {
    const kept = new Set(sitting.filter(() => random() < staysOn));
    const others = shuffled(random, people).filter((person) => !kept.has(person));
    sitting = [...kept, ...others].slice(0, seats);
    return sitting.map((person, index) => ({
      id: newId(),
      body: body.id,
      person: person.id,
      role: roleAt(index, plan.members),
      ...term,
    }));
  });
}

function roleAt(index: number, members: number): RegisterSeat["role"] {
  if (index === 0) return "chair";
  if (index <= viceChairs) return "viceChair";
  return index < members ? "member" : "substitute";
}
