import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Round } from "../../domain/survey/round.ts";
import { treeOfRound, type PlacedRoundUnit } from "../../domain/survey/treeOfRound.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface PrintForm {
  readonly round: Round;
  /** Units with somebody asked in them or below, in the organisation's order. */
  readonly units: readonly PlacedRoundUnit[];
}

/** Which parts of an open round codes can be printed for. */
export const readPrintForm =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: RoundId): Promise<Result<PrintForm, "noSuchRound">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (round?.state !== "open" || round.source !== "asked") return err("noSuchRound");
      const units = treeOfRound(await listRoundUnits(tx, id));
      const asked = new Set(
        units.flatMap(({ unit, above, invited }) => (invited > 0 ? [unit, ...above] : [])),
      );
      return ok({ round, units: units.filter(({ unit }) => asked.has(unit)) });
    });
