import type { Actor, UnitInTree } from "../../domain/access/actor.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { RoundUnit } from "../../domain/survey/planPopulation.ts";
import type { Round } from "../../domain/survey/round.ts";
import {
  mayReadUnitResult,
  mayReadWholeResult,
  readableFor,
  type ReadableUnit,
} from "../../domain/survey/roundRelease.ts";
import { treeOfRound } from "../../domain/survey/treeOfRound.ts";
import { findRelease, releasedUnits, type Release } from "../../store/survey/release.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface ResultRow extends RoundUnit {
  readonly depth: number;
  readonly result: ReadableUnit;
}

export interface RoundResult {
  readonly round: Round;
  readonly instrument: Instrument;
  readonly release: Release;
  /** In the organisation's order; only units that this reader may see. */
  readonly rows: readonly ResultRow[];
  readonly mayReadWhole: boolean;
}

export type ResultNeeds = Pick<Needs, "database" | "now"> & { readonly content: Instruments };

/** What a closed round says, unit by unit, for whoever asks: HR sees all, others the units they lead, answer for or guard. */
export const readRoundResult =
  ({ database, now, content }: ResultNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<RoundResult, "noSuchResult">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = await findRound(tx, id);
      const release = round && (await findRelease(tx, id));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      if (!round || !release || !instrument) return err("noSuchResult");

      const tree = treeOfRound(await listRoundUnits(tx, id));
      const results = new Map((await releasedUnits(tx, release.id)).map((unit) => [unit.unit, unit]));
      const rows = tree.flatMap(({ above, ...unit }): readonly ResultRow[] => {
        const place: UnitInTree = { id: unit.unit, above };
        const released = results.get(unit.unit);
        if (!released || !mayReadUnitResult(actor, place)) return [];
        return [{ ...unit, result: readableFor(actor, place, released, now()) }];
      });
      if (rows.length === 0) return err("noSuchResult");
      return ok({
        round,
        instrument,
        release,
        rows: withoutGaps(rows),
        mayReadWhole: mayReadWholeResult(actor),
      });
    });

/** Depths counted from the highest unit that the reader sees. */
function withoutGaps(rows: readonly ResultRow[]): readonly ResultRow[] {
  const depths = new Map<UnitId, number>();
  return rows.map((row) => {
    const above = row.parent === undefined ? undefined : depths.get(row.parent);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(row.unit, depth);
    return { ...row, depth };
  });
}
