import type { RegisterEmployment, RegisterLeave } from "../organisation/register.ts";
import { addMonths } from "../shared/day.ts";
import { between, firstOfMonth, later, oneOf, type Making } from "./making.ts";
import type { MadeUnit } from "./placeUnits.ts";
import type { Member } from "./staffUnits.ts";

const alsoElsewhere = 0.035;
const followTheirWork = 0.6;
const away = 0.055;
const hasBeenAway = 0.05;

/** A second, small employment in another unit of the same kind for a few, and a new place for most of those whose unit closed. */
export function furtherEmployments(
  making: Making,
  members: readonly Member[],
): readonly RegisterEmployment[] {
  const unitsByPattern = Map.groupBy(
    [...new Set(members.map((member) => member.unit))].filter((unit) => unit.endDay === undefined),
    (unit) => unit.pattern,
  );
  return members.flatMap((member) => {
    const others = (unitsByPattern.get(member.unit.pattern) ?? []).filter((unit) => unit !== member.unit);
    if (others.length === 0) return [];
    if (member.unit.endDay !== undefined && member.employment.endDay === member.unit.endDay)
      return making.random() < followTheirWork ? [moved(making, member, others)] : [];
    if (member.employment.endDay !== undefined || making.random() >= alsoElsewhere) return [];
    return [second(making, member, others)];
  });
}

function moved({ random, newId }: Making, member: Member, others: readonly MadeUnit[]): RegisterEmployment {
  const unit = oneOf(random, others);
  const firstDay = later(unit.firstDay, member.employment.endDay ?? unit.firstDay);
  return { ...member.employment, id: newId(), unit: unit.id, firstDay, endDay: undefined };
}

function second(making: Making, member: Member, others: readonly MadeUnit[]): RegisterEmployment {
  const { random, newId, today } = making;
  const unit = oneOf(random, others);
  const since = later(member.employment.firstDay, firstOfMonth(today, between(random, 1, 20)));
  return {
    ...member.employment,
    id: newId(),
    employmentKey: `${member.person.employeeKey}-2`,
    unit: unit.id,
    paid: "hourly",
    fullTimeShare: oneOf(random, [0.1, 0.2]),
    firstDay: later(unit.firstDay, since),
    endDay: undefined,
  };
}

/** Who is away, and has been. Hourly staff are called when needed, and so are never on leave. */
export function takeLeave(making: Making, members: readonly Member[]): readonly RegisterLeave[] {
  const { random, newId, today } = making;
  return members.flatMap(({ employment }) => {
    if (employment.paid === "hourly" || employment.endDay !== undefined) return [];
    const chance = random();
    if (chance >= away + hasBeenAway) return [];
    const began = firstOfMonth(today, chance < away ? between(random, 0, 9) : between(random, 14, 30));
    if (began <= employment.firstDay) return [];
    const months = chance < away ? between(random, 10, 18) : between(random, 2, 12);
    return [{ id: newId(), employment: employment.id, firstDay: began, endDay: addMonths(began, months) }];
  });
}
