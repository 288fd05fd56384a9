import type { PersonId } from "../shared/ids.ts";
import type { GroupRelation } from "./ballot.ts";
import type { Relation } from "./instrument.ts";
import type { Asked, Population, Register, RoundUnit } from "./planPopulation.ts";
import { fewestRaters } from "./raters.ts";
import type { RatedPerson } from "./suggestRaters.ts";

/** The peers and reports who were chosen for one person. */
export interface ChosenRaters {
  readonly peers: readonly PersonId[];
  readonly reports: readonly PersonId[];
}

export interface Rating extends Asked {
  readonly rated: PersonId;
  readonly relation: Relation;
}

export interface RatedPopulation extends Population {
  readonly asked: readonly Rating[];
}

/**
 * Who is asked about whom. Peers and reports who together are fewer than a group needs are not asked: what they
 * answered could never be shown. Whoever has left since they were chosen is not asked either.
 */
export function planRatings(
  register: Register,
  rated: readonly RatedPerson[],
  chosen: ReadonlyMap<PersonId, ChosenRaters>,
): RatedPopulation {
  const employed = new Set(register.employments.map(({ person }) => person));
  const here = (people: readonly PersonId[], not: PersonId) =>
    people.filter((person) => person !== not && employed.has(person));
  const asked = rated.flatMap((one): readonly Rating[] => {
    const peers = here(chosen.get(one.person)?.peers ?? [], one.person);
    const reports = here(chosen.get(one.person)?.reports ?? [], one.person).filter(
      (person) => !peers.includes(person),
    );
    const isEnough = peers.length + reports.length >= fewestRaters;
    const rating = (person: PersonId, relation: Relation) => ({
      person,
      unit: one.unit,
      background: "",
      rated: one.person,
      relation,
    });
    return [
      rating(one.person, "self"),
      ...(one.lineManager === undefined ? [] : [rating(one.lineManager, "lineManager")]),
      ...(isEnough ? peers.map((person) => rating(person, "peer")) : []),
      ...(isEnough ? reports.map((person) => rating(person, "report")) : []),
    ].filter(
      // The own manager may have been chosen as a peer: each person is asked once about the same one.
      (each, place, all) => all.findIndex(({ person }) => person === each.person) === place,
    );
  });
  return { asked, units: unitsOf(register, asked) };
}

/** The group that an answer is stored in: peers and reports as one when either was asked of fewer than a group needs. */
export function groupRelation(
  relation: Relation,
  asked: { readonly peers: number; readonly reports: number },
): GroupRelation {
  if (relation === "self" || relation === "lineManager") return relation;
  const standsAlone = (count: number) => count === 0 || count >= fewestRaters;
  return standsAlone(asked.peers) && standsAlone(asked.reports) ? relation : "other";
}

function unitsOf({ units }: Register, asked: readonly Rating[]): readonly RoundUnit[] {
  const invited = Map.groupBy(asked, ({ unit }) => unit);
  const known = new Set(units.map(({ id }) => id));
  return units.map(({ id, parent, code, name, kind }, position) => ({
    unit: id,
    parent: parent !== undefined && known.has(parent) ? parent : undefined,
    code,
    name,
    kind,
    position,
    invited: invited.get(id)?.length ?? 0,
    countedIn: undefined,
  }));
}
