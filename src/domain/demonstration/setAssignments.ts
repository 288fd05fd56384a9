import type {
  RegisterBody,
  RegisterBudgetFrame,
  RegisterEmployment,
  RegisterGoal,
  RegisterStakeholder,
} from "../organisation/register.ts";
import type { UnitId } from "../shared/ids.ts";
import { covers, day } from "../shared/day.ts";
import type { GoalPlan } from "./blueprint.ts";
import type { Elected } from "./electOfficials.ts";
import type { Making } from "./making.ts";
import { administrationOf, type MadeUnit } from "./placeUnits.ts";

const yearOf = (making: Making) => Number(making.today.slice(0, 4));

/** Goals of every unit that exists, with the body that decided them; all were decided the year before. */
export function setGoals(
  making: Making,
  units: readonly MadeUnit[],
  elected: Elected,
): readonly RegisterGoal[] {
  return openUnits(units).flatMap((unit) =>
    [...(unit.plan.goals ?? []), ...(unit.leading ? unit.pattern.goals : [])].map((plan) => ({
      id: making.newId(),
      unit: unit.id,
      kind: plan.kind,
      wording: plan.wording,
      decidedBy: plan.decidedBy,
      body: bodyOf(plan, unit, elected)?.id,
      paragraph: plan.paragraph === undefined ? undefined : `§ ${plan.paragraph}`,
      decidedOn: decidedOn(yearOf(making) - 1, plan),
      firstDay: day(`${yearOf(making)}-01-01`),
      endDay: undefined,
    })),
  );
}

function bodyOf(plan: GoalPlan, unit: MadeUnit, { bodies, bodyUnits }: Elected): RegisterBody | undefined {
  if (plan.decidedBy === "administration") return undefined;
  if (plan.decidedBy !== "committee") return bodies.find((body) => body.kind === plan.decidedBy);
  const administration = administrationOf(unit).id;
  const answering = bodyUnits.find((link) => link.unit === administration)?.body;
  return (
    bodies.find((body) => body.id === answering) ?? bodies.find((body) => body.kind === "executiveBoard")
  );
}

/** The council decides goals and budget before summer, boards and committees their plans before the new year. */
function decidedOn(year: number, { decidedBy }: GoalPlan) {
  const decided = {
    council: `${year}-06-16`,
    executiveBoard: `${year}-11-25`,
    committee: `${year}-12-09`,
    administration: `${year}-12-17`,
  };
  return day(decided[decidedBy]);
}

export function listStakeholders(making: Making, units: readonly MadeUnit[]): readonly RegisterStakeholder[] {
  return openUnits(units)
    .filter((unit) => unit.leading)
    .flatMap((unit) =>
      (unit.plan.stakeholders ?? unit.pattern.stakeholders).map((plan) => ({
        ...plan,
        id: making.newId(),
        unit: unit.id,
      })),
    );
}

interface Money {
  readonly amount: number;
  readonly previous: number;
  readonly forecast: number;
}

const roundedTo = 50_000;
const hourlyShare = 0.25;

/**
 * Budget frames of this year with the year before and the forecast, and of the year before itself. A unit's frame is
 * what its people cost; what stands above holds the sum of all below. A unit in trouble spends much more than it is
 * given.
 */
export function setBudgets(
  making: Making,
  units: readonly MadeUnit[],
  employments: readonly RegisterEmployment[],
): readonly RegisterBudgetFrame[] {
  const byUnit = Map.groupBy(
    employments.filter((one) => covers(one, making.today)),
    (one) => one.unit,
  );
  const moneyByUnit = new Map<UnitId, Money>();
  for (const unit of openUnits(units)) {
    const own = ownMoney(making, unit, byUnit.get(unit.id) ?? []);
    for (let above: MadeUnit | undefined = unit; above; above = above.parent)
      moneyByUnit.set(above.id, added(moneyByUnit.get(above.id), own));
  }
  const year = yearOf(making);
  return [...moneyByUnit].flatMap(([unit, { amount, previous, forecast }]) => [
    { unit, year, amountSek: amount, previousAmountSek: previous, forecastSek: forecast },
    {
      unit,
      year: year - 1,
      amountSek: previous,
      previousAmountSek: undefined,
      forecastSek: undefined,
    },
  ]);
}

function ownMoney({ random }: Making, unit: MadeUnit, employments: readonly RegisterEmployment[]): Money {
  const fullTime = employments.reduce(
    (sum, one) => sum + (one.paid === "hourly" ? hourlyShare : one.fullTimeShare),
    0,
  );
  const deviation = administrationOf(unit).plan.deviation ?? 0;
  const round = (amount: number) => Math.round(amount / roundedTo) * roundedTo;
  const amount = round(fullTime * unit.pattern.costPerPersonSek);
  return {
    amount,
    previous: round(amount / (1.018 + random() * 0.024)),
    forecast: round(amount * (1 + deviation + (random() - 0.5) * 0.05)),
  };
}

function added(sum: Money | undefined, own: Money): Money {
  if (!sum) return own;
  return {
    amount: sum.amount + own.amount,
    previous: sum.previous + own.previous,
    forecast: sum.forecast + own.forecast,
  };
}

function openUnits(units: readonly MadeUnit[]): readonly MadeUnit[] {
  return units.filter((unit) => unit.endDay === undefined);
}
