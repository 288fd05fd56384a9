import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId, TenantId } from "../../domain/shared/ids.ts";
import { parseId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { backgroundParts, type BackgroundCell } from "../../domain/survey/backgroundParts.ts";
import { decideRelease } from "../../domain/survey/decideRelease.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import {
  groupsOfIndex,
  groupsToKeep,
  releaseUnits,
  type ReleasableUnit,
} from "../../domain/survey/roundReleases.ts";
import type { Round } from "../../domain/survey/round.ts";
import { headStart } from "../../domain/survey/roundRelease.ts";
import { roundSummary } from "../../domain/survey/roundSummary.ts";
import { tableOf } from "../../domain/survey/tableOf.ts";
import { addUnitStatistics, unitStatistics } from "../../domain/survey/unitStatistics.ts";
import { logEvent } from "../../store/access/event.ts";
import { postsOn } from "../../store/organisation/postsOn.ts";
import { destroyRespondents, insertStoredGroups, packedAnswers } from "../../store/survey/closing.ts";
import { previousResults } from "../../store/survey/previousResults.ts";
import { insertRelease, insertReleasedUnits } from "../../store/survey/release.ts";
import { findRound, setRoundState } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { JobWork } from "../jobWork.ts";
import { closeMirrors } from "./closeMirrors.ts";
import { methodVersion, type CloseNeeds, type Closing, type LoadedRound } from "./closing.ts";

/**
 * Closes a round that takes no more answers: decides once what may be shown, writes it as a release, keeps of the
 * answers what the methods need of groups that may be kept, and destroys the rest. All or nothing: if it stops half
 * way, nothing is released and nothing is destroyed, and it can be tried again.
 */
export const closeRound =
  (needs: CloseNeeds): JobWork =>
  async ({ tenant, subject, askedBy, progress }) => {
    const id = parseId<"round">(subject);
    if (id === undefined) return err("noSuchRound");
    const steps = 3;
    await progress(0, steps);
    const loaded = await needs.database.asTenant(tenant, (tx) => loadRound(needs, tx, id));
    if (!loaded.ok) return loaded;
    await progress(1, steps);
    const closing =
      loaded.value.round.about === "person"
        ? await closeMirrors(needs, tenant, loaded.value)
        : await closeUnits(needs, tenant, loaded.value);
    await progress(2, steps);
    await needs.database.asTenant(tenant, async (tx) => {
      await closing(tx);
      await destroyRespondents(tx, id);
      await setRoundState(tx, id, "closed");
      const { now, newOrderedId } = needs;
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: askedBy,
        kind: "round.closed",
        subject: id,
      });
    });
    await progress(steps, steps);
    return ok({});
  };

async function loadRound(
  { content }: CloseNeeds,
  tx: Transaction,
  id: RoundId,
): Promise<Result<LoadedRound, "noSuchRound" | "notClosing" | "noSuchInstrument">> {
  const round = await findRound(tx, id);
  if (!round) return err("noSuchRound");
  if (round.state !== "closing") return err("notClosing");
  const instrument = findInstrument(content, round.instrument, round.instrumentVersion);
  return instrument ? ok({ round, instrument }) : err("noSuchInstrument");
}

async function closeUnits(
  needs: CloseNeeds,
  tenant: TenantId,
  { round, instrument }: LoadedRound,
): Promise<Closing> {
  const { database, solver, now, newId } = needs;
  const { units, cells } = await database.asTenant(tenant, (tx) =>
    answeredUnits(needs, tx, round, instrument),
  );
  const thresholds = { index: round.indexThreshold, items: round.itemThreshold };
  const decision = await decideRelease(instrument, units, thresholds, solver.solveSeries);
  const detail = { parents: units.map(({ parent }) => parent), cells, variables: round.background };
  const parts = await backgroundParts(instrument, detail, decision, thresholds, solver.solveSeries);
  const results = releaseUnits(instrument, units, decision, parts);
  const groups = groupsToKeep(instrument, units, decision);
  const summary = roundSummary(
    instrument,
    groupsOfIndex(instrument, units, decision).map(({ moments }) => moments),
  );
  return async (tx) => {
    const release = newId();
    const at = now();
    const { exposures: _, ...audit } = decision.audit;
    await insertRelease(tx, {
      id: release,
      round: round.id,
      releasedAt: at,
      method: methodVersion,
      audit,
      summary,
    });
    await insertReleasedUnits(
      tx,
      release,
      units.map(({ unit, isLed }, place) => ({
        unit,
        result: results[place]!,
        visibleFrom: isLed ? new Date(at.getTime() + headStart) : at,
      })),
    );
    await insertStoredGroups(
      tx,
      round.id,
      groups.map((group) =>
        group.level === "items"
          ? { ...group, id: newId(), answers: group.statistics.respondents }
          : { ...group, id: newId(), statistics: group.scores },
      ),
    );
  };
}

async function answeredUnits(
  { now }: CloseNeeds,
  tx: Transaction,
  round: Round,
  instrument: Instrument,
): Promise<{ readonly units: readonly ReleasableUnit[]; readonly cells: readonly BackgroundCell[] }> {
  const units = await listRoundUnits(tx, round.id);
  const place = new Map(units.map(({ unit }, index) => [unit, index]));
  const packed = (await packedAnswers(tx, round.id)).flatMap(({ unit, ...rest }) => {
    const at = place.get(unit);
    return at === undefined ? [] : [{ ...rest, unit: at }];
  });
  const { min, max } = instrument.scale;
  const parts = packed.map(({ answers }, group) => ({ group, answers }));
  // One group more, where nobody answered: what units have whose people gave no answer.
  const table = tableOf(parts, instrument.items.length, min, packed.length + 1);
  const statistics = unitStatistics(table, min, max - min + 1);
  const cells = packed.map(({ unit, background }, group) => ({
    unit,
    values: background.split("|").filter(Boolean),
    statistics: statistics[group]!,
  }));
  const own = units.map(() => statistics.at(-1)!);
  for (const { unit, statistics } of cells) own[unit] = addUnitStatistics(own[unit]!, statistics);
  const led = new Set((await postsOn(tx, dayInStockholm(now()))).map((post) => post.unit));
  const before = await previousResults(tx, round);
  const releasable = units.map(({ unit, parent, invited }, index) => ({
    unit,
    parent: parent === undefined ? -1 : (place.get(parent) ?? -1),
    own: own[index]!,
    invited,
    isLed: led.has(unit),
    before: before.get(unit),
  }));
  return { units: releasable, cells };
}
