import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayChooseRaters } from "../../domain/survey/mayChooseRaters.ts";
import type { Round } from "../../domain/survey/round.ts";
import { candidateRaters, ratedPeople } from "../../domain/survey/suggestRaters.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { listRaters } from "../../store/survey/rater.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface Candidate {
  readonly person: PersonId;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly isChosen: boolean;
}

export interface RatersOf {
  readonly round: Round;
  readonly rated: PersonId;
  readonly name: string | undefined;
  readonly unitName: string;
  readonly lineManagerName: string | undefined;
  /** Those who lead under the same manager. */
  readonly peers: readonly Candidate[];
  /** Everybody else who leads, and can be chosen as a peer. */
  readonly otherLeaders: readonly Candidate[];
  readonly reports: readonly Candidate[];
}

/**
 * Who can be asked about one person, and who is chosen.
 * @param compare alphabetical order of names in the reader's language
 */
export const readRatersOf =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (
    actor: Actor,
    id: RoundId,
    person: PersonId,
    compare: (left: string, right: string) => number,
  ): Promise<Result<RatersOf, "noSuchRound">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayChooseRaters(actor, person) ? await findRound(tx, id) : undefined;
      if (round?.state !== "draft" || round.about !== "person") return err("noSuchRound");
      const register = await readRegister(tx, dayInStockholm(now()));
      const rated = ratedPeople(register, round.population.units).find((one) => one.person === person);
      if (!rated) return err("noSuchRound");
      const candidates = candidateRaters(register, rated);
      const chosen = (await listRaters(tx, id)).get(person) ?? { peers: [], reports: [] };
      const { lineManager } = rated;
      const names = await namesOf(tx, [
        person,
        ...(lineManager === undefined ? [] : [lineManager]),
        ...candidates.peers,
        ...candidates.otherLeaders,
        ...candidates.reports,
      ]);
      const listed = (people: readonly PersonId[], taken: readonly PersonId[]) =>
        people
          .map((one) => ({ person: one, name: names.get(one), isChosen: taken.includes(one) }))
          .sort((left, right) => compare(left.name ?? "", right.name ?? ""));
      return ok({
        round,
        rated: person,
        name: names.get(person),
        unitName: register.units.find((unit) => unit.id === rated.unit)?.name ?? "",
        lineManagerName: lineManager && names.get(lineManager),
        peers: listed(candidates.peers, chosen.peers),
        otherLeaders: listed(candidates.otherLeaders, chosen.peers),
        reports: listed(candidates.reports, chosen.reports),
      });
    });
