import type { RegisterEmployment, RegisterPerson } from "../organisation/register.ts";
import type { Day } from "../shared/day.ts";
import type { StaffPlan } from "./blueprint.ts";
import { between, firstOfMonth, later, oneOf, type Making } from "./making.ts";
import type { NewPerson } from "./namePeople.ts";
import type { MadeUnit } from "./placeUnits.ts";

/** Somebody employed in a unit. */
export interface Member {
  readonly person: RegisterPerson;
  readonly employment: RegisterEmployment;
  readonly unit: MadeUnit;
}

/** How far back the register reaches for people who have left. */
const rememberedMonths = 36;
const longestTenureMonths = 456;
const followsSomebody = 0.62;
const troubledTenureYears = 2.2;

/** Employs people in every unit, and for many who came lately also whoever had the place before. */
export function staffUnits(
  making: Making,
  newPerson: NewPerson,
  units: readonly MadeUnit[],
): readonly Member[] {
  return units.flatMap((unit) =>
    shareOut(unit.pattern.staff, unit.plan.people).flatMap((plan) => {
      const member = employ(making, newPerson, unit, plan);
      const before = predecessor(making, newPerson, member, plan);
      return before ? [member, before] : [member];
    }),
  );
}

/** The plan of each person, so many of each as their parts say (largest remainders first). */
export function shareOut(plans: readonly StaffPlan[], people: number): readonly StaffPlan[] {
  const parts = plans.reduce((sum, plan) => sum + plan.parts, 0);
  const exact = plans.map((plan) => (plan.parts / parts) * people);
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  const missing = people - whole.reduce((sum, count) => sum + count, 0);
  for (const { index } of order.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return plans.flatMap((plan, index) => Array.from({ length: whole[index] ?? 0 }, () => plan));
}

function employ(making: Making, newPerson: NewPerson, unit: MadeUnit, plan: StaffPlan): Member {
  const { random } = making;
  const tenure = unit.troubled ? troubledTenureYears : (plan.tenureYears ?? unit.tenureYears);
  // Times at one employer fall off about exponentially.
  const months = Math.min(longestTenureMonths, Math.floor(-Math.log(1 - random()) * tenure * 12));
  const until = unit.plan.closed ?? 0;
  const firstDay = later(unit.firstDay, firstOfMonth(making.today, months + until));
  return employOn(making, newPerson, { unit, plan, firstDay, endDay: unit.endDay });
}

function predecessor(
  making: Making,
  newPerson: NewPerson,
  { employment, unit }: Member,
  plan: StaffPlan,
): Member | undefined {
  const { random, today } = making;
  const remembered = firstOfMonth(today, rememberedMonths);
  const follows = random() < followsSomebody;
  if (!follows || employment.firstDay <= remembered || employment.firstDay <= unit.firstDay) return undefined;
  const firstDay = later(
    unit.firstDay,
    firstOfMonth(today, rememberedMonths + between(random, 1, Math.ceil(unit.tenureYears * 12))),
  );
  return employOn(making, newPerson, { unit, plan, firstDay, endDay: employment.firstDay });
}

interface Place {
  readonly unit: MadeUnit;
  readonly plan: StaffPlan;
  readonly firstDay: Day;
  readonly endDay: Day | undefined;
}

function employOn(
  { random, newId }: Making,
  newPerson: NewPerson,
  { unit, plan, firstDay, endDay }: Place,
): Member {
  const person = newPerson({
    women: plan.women ?? unit.pattern.women,
    mail: plan.mail ?? true,
    employed: true,
  });
  const paid = plan.paid ?? "monthly";
  return {
    person,
    unit,
    employment: {
      id: newId(),
      employmentKey: `${person.employeeKey}-1`,
      person: person.id,
      unit: unit.id,
      title: plan.title,
      paid,
      fullTimeShare:
        paid === "hourly" ? oneOf(random, [0, 0.1, 0.2, 0.4]) : oneOf(random, plan.shares ?? [1]),
      firstDay,
      endDay,
    },
  };
}
