import { unitsAbove, type PlacedUnit } from "../organisation/unitTree.ts";
import { seededRandom, shuffled, type RandomSource } from "../shared/random.ts";
import type { PersonId, UnitId } from "../shared/ids.ts";
import { mainEmployments } from "./mainEmployment.ts";
import type { Register } from "./planPopulation.ts";
import { mostRaters } from "./raters.ts";

/** Somebody who is rated in a 360, and who may rate them. */
export interface RatedPerson {
  readonly person: PersonId;
  /** The unit that the person leads. */
  readonly unit: UnitId;
  /** Who leads the nearest unit above; undefined at the top, and where nobody does. */
  readonly lineManager: PersonId | undefined;
  /** Those who lead under the same manager. */
  readonly peers: readonly PersonId[];
  /** Those who work in the unit, and those who lead the units nearest below. */
  readonly reports: readonly PersonId[];
}

/**
 * Everybody who leads a unit within the chosen ones, with those around them.
 * @param chosen units that are asked with all below; none is the whole organisation
 */
export function ratedPeople(register: Register, chosen: readonly UnitId[]): readonly RatedPerson[] {
  const units = new Map<UnitId, PlacedUnit>(register.units.map((unit) => [unit.id, unit]));
  const leaderOf = new Map([...register.ledBy].map(([person, unit]) => [unit, person]));
  const nearestLeader = (from: readonly UnitId[], not: PersonId) =>
    from.map((unit) => leaderOf.get(unit)).find((leader) => leader !== undefined && leader !== not);
  const superiorOf = new Map(
    [...register.ledBy].map(([person, unit]) => [person, nearestLeader(unitsAbove(units, unit), person)]),
  );
  const staffOf = Map.groupBy(
    mainEmployments(register.employments).filter(({ person }) => !register.ledBy.has(person)),
    ({ unit, person }) => nearestLeader([unit, ...unitsAbove(units, unit)], person),
  );
  const leadersUnder = Map.groupBy(superiorOf.keys(), (person) => superiorOf.get(person));
  const isChosen = (unit: UnitId) =>
    chosen.length === 0 || [unit, ...unitsAbove(units, unit)].some((id) => chosen.includes(id));
  return [...register.ledBy]
    .filter(([, unit]) => units.has(unit) && isChosen(unit))
    .map(([person, unit]) => {
      const lineManager = superiorOf.get(person);
      const under = leadersUnder.get(person) ?? [];
      return {
        person,
        unit,
        lineManager,
        peers:
          lineManager === undefined
            ? []
            : (leadersUnder.get(lineManager) ?? []).filter((peer) => peer !== person),
        reports: [...under, ...(staffOf.get(person) ?? []).map((employment) => employment.person)],
      };
    });
}

/** Who is asked unless somebody chooses otherwise: all peers and all reports, or twenty of them by lot. */
export function suggestRaters(
  rated: RatedPerson,
  random: RandomSource,
): Pick<RatedPerson, "peers" | "reports"> {
  const some = (people: readonly PersonId[]) =>
    people.length <= mostRaters ? people : shuffled(random, people).slice(0, mostRaters);
  return { peers: some(rated.peers), reports: some(rated.reports) };
}

/**
 * The lot among many reports, from the hash of the round's id: the same each time it is drawn for the round.
 * @param hash hexadecimal
 */
export function lotOf(hash: string): RandomSource {
  return seededRandom(Number.parseInt(hash.slice(0, 8), 16));
}

export interface CandidateRaters {
  /** Those who lead under the same manager. */
  readonly peers: readonly PersonId[];
  /** Everybody else who leads, but the own manager and those below: may be chosen as peers too. */
  readonly otherLeaders: readonly PersonId[];
  readonly reports: readonly PersonId[];
}

/** All who can be chosen for somebody. */
export function candidateRaters(register: Register, rated: RatedPerson): CandidateRaters {
  const near = new Set([rated.person, rated.lineManager, ...rated.peers, ...rated.reports]);
  const otherLeaders = [...register.ledBy.keys()].filter((person) => !near.has(person));
  return { peers: rated.peers, otherLeaders, reports: rated.reports };
}
