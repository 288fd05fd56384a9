import type { Actor } from "../../domain/access/actor.ts";
import { mayOpenMeetingPage } from "../../domain/development/meetingPage.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import type { Round } from "../../domain/survey/round.ts";
import {
  leadsUnitItself,
  mayReadUnitResult,
  readableFor,
  type ReadableUnit,
} from "../../domain/survey/roundRelease.ts";
import { treeOfRound, type PlacedRoundUnit } from "../../domain/survey/treeOfRound.ts";
import type { UnitRelease } from "../../domain/survey/unitRelease.ts";
import { findMeetingPage } from "../../store/development/meetingPage.ts";
import { earlierResults, type EarlierResult } from "../../store/survey/earlierResults.ts";
import { findRelease, releasedUnit, type Release } from "../../store/survey/release.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { ResultNeeds } from "./readRoundResult.ts";

export interface UnitResult {
  readonly round: Round;
  readonly instrument: Instrument;
  readonly release: Release;
  readonly unit: PlacedRoundUnit;
  readonly result: ReadableUnit;
  /** The whole of the round, to compare with; undefined where the unit is the whole or the whole is not shown. */
  readonly whole: UnitRelease | undefined;
  /** Where this unit's own people were counted, when they were too few to stand alone. */
  readonly countedInName: string | undefined;
  /** The same unit in earlier rounds with the same instrument, oldest first. */
  readonly earlier: readonly EarlierResult[];
  readonly leadsIt: boolean;
  /** There is a page for the workplace meeting that this reader may open, or begin. */
  readonly mayOpenMeeting: boolean;
}

/** One unit's result: exactly what was released, or why nothing was. */
export const readUnitResult =
  ({ database, now, content }: ResultNeeds) =>
  (actor: Actor, roundId: RoundId, unitId: UnitId): Promise<Result<UnitResult, "noSuchResult">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = await findRound(tx, roundId);
      const release = round && (await findRelease(tx, roundId));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      const tree = treeOfRound(await listRoundUnits(tx, roundId));
      const unit = tree.find((one) => one.unit === unitId);
      if (!round || !release || !instrument || !unit) return err("noSuchResult");
      const place = { id: unitId, above: unit.above };
      const released = await releasedUnit(tx, release.id, unitId);
      if (!released || !mayReadUnitResult(actor, place)) return err("noSuchResult");

      const top = unit.above.at(-1);
      const result = readableFor(actor, place, released, now());
      return ok({
        round,
        instrument,
        release,
        unit,
        result,
        whole: top && (await releasedUnit(tx, release.id, top))?.result,
        countedInName: tree.find((one) => one.unit === unit.countedIn)?.name,
        earlier: result.kind === "shown" ? await earlierResults(tx, round, unitId) : [],
        leadsIt: leadsUnitItself(actor, place),
        mayOpenMeeting: mayOpenMeetingPage(actor, await findMeetingPage(tx, roundId, unitId), place),
      });
    });
