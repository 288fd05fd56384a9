import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import { fewestRaters } from "../../domain/survey/raters.ts";
import type { Round } from "../../domain/survey/round.ts";
import { ratedPeople } from "../../domain/survey/suggestRaters.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import { listRaters } from "../../store/survey/rater.ts";
import { readRegister } from "../../store/survey/readRegister.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Needs } from "../needs.ts";

export interface RatedRow {
  readonly person: PersonId;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly unitName: string;
  readonly hasLineManager: boolean;
  readonly peers: number;
  readonly reports: number;
  /** What becomes of peers and reports: shown apart, as one group, or not asked at all. */
  readonly groups: "apart" | "together" | "tooFew";
}

export interface RatersView {
  readonly round: Round;
  readonly rated: readonly RatedRow[];
  readonly isChosen: boolean;
}

/** Everybody who is rated in a 360 that is being planned, with how many are to be asked about them. */
export const readRaters =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, id: RoundId): Promise<Result<RatersView, "noSuchRound">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (round?.state !== "draft" || round.about !== "person") return err("noSuchRound");
      const register = await readRegister(tx, dayInStockholm(now()));
      const rated = ratedPeople(register, round.population.units);
      const chosen = await listRaters(tx, id);
      const units = new Map(register.units.map((unit) => [unit.id, unit.name]));
      const names = await namesOf(
        tx,
        rated.map(({ person }) => person),
      );
      const rows = rated.map((one) => {
        const peers = chosen.get(one.person)?.peers.length ?? 0;
        const reports = chosen.get(one.person)?.reports.length ?? 0;
        return {
          person: one.person,
          name: names.get(one.person),
          unitName: units.get(one.unit) ?? "",
          hasLineManager: one.lineManager !== undefined,
          peers,
          reports,
          groups: groupsOf(peers, reports),
        };
      });
      return ok({ round, rated: rows, isChosen: chosen.size > 0 });
    });

function groupsOf(peers: number, reports: number): RatedRow["groups"] {
  if (peers + reports < fewestRaters) return "tooFew";
  const standsAlone = (count: number) => count === 0 || count >= fewestRaters;
  return standsAlone(peers) && standsAlone(reports) ? "apart" : "together";
}
