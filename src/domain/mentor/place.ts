import { unitsAbove, type Unit } from "../organisation/unitTree.ts";
import type { LinePlace } from "../organisation/ownLine.ts";
import type { Post } from "../organisation/post.ts";
import { daysBetween, type Day } from "../shared/day.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";

/** Where a manager stands in the organisation, as far as a matching needs to know. */
export interface LeadersPlace extends LinePlace {
  /** The administration of the first of the units; undefined above them all. */
  readonly administration: UnitId | undefined;
  /** Whole years since the first day in any post as manager here. */
  readonly yearsLeading: number;
}

/** Managers today by person. Whoever has a protected identity is left out: a pair would tell who and where they are. */
export function placesOfLeaders(
  units: ReadonlyMap<UnitId, Unit>,
  posts: readonly Post[],
  { since, today }: { readonly since: ReadonlyMap<PersonId, Day>; readonly today: Day },
): ReadonlyMap<PersonId, LeadersPlace> {
  const unitsByPerson = new Map<PersonId, UnitId[]>();
  for (const { unit, holders } of posts)
    for (const { person, name } of holders)
      if (name !== undefined) unitsByPerson.set(person, [...(unitsByPerson.get(person) ?? []), unit]);
  return new Map(
    [...unitsByPerson].map(([person, leads]) => {
      const paths = leads.map((unit) => [unit, ...unitsAbove(units, unit)]);
      const first = since.get(person);
      const place: LeadersPlace = {
        leads,
        above: paths.flatMap(([, ...above]) => above),
        administration: paths[0]?.find((unit) => units.get(unit)?.kind === "administration"),
        yearsLeading: first === undefined ? 0 : Math.floor(daysBetween(first, today) / daysInYear),
      };
      return [person, place];
    }),
  );
}

/** The mean length of a calendar year (Gregorian). */
const daysInYear = 365.2425;
