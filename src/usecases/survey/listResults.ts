import type { Actor } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { mayReadUnitResult } from "../../domain/survey/roundRelease.ts";
import { treeOfRound } from "../../domain/survey/treeOfRound.ts";
import { findRelease } from "../../store/survey/release.ts";
import { listRounds } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface ListedResult {
  readonly round: RoundId;
  readonly name: string;
  readonly closesOn: Day;
  readonly releasedAt: Date;
  /** The units that concern the reader most: those led, answered for or guarded themselves, not all below them. */
  readonly units: readonly { readonly unit: UnitId; readonly name: string }[];
}

/** Closed rounds about workplaces with results that this person may read, the latest first. */
export const listResults =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<readonly ListedResult[]> =>
    database.asTenant(actor.tenant, async (tx) => {
      const closed = (await listRounds(tx)).filter(
        (round) => round.state === "closed" && round.about === "unit",
      );
      const nearest = new Set<UnitId>([...actor.leads, ...actor.answersFor, ...actor.safetyRepFor]);
      const listed: ListedResult[] = [];
      for (const round of closed) {
        const release = await findRelease(tx, round.id);
        const units = treeOfRound(await listRoundUnits(tx, round.id));
        const readable = units.filter(({ unit, above }) => mayReadUnitResult(actor, { id: unit, above }));
        if (!release || readable.length === 0) continue;
        listed.push({
          round: round.id,
          name: round.name,
          closesOn: round.closesOn,
          releasedAt: release.releasedAt,
          units: readable.filter(({ unit }) => nearest.has(unit)).map(({ unit, name }) => ({ unit, name })),
        });
      }
      return listed;
    });
