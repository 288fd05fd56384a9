import type { Actor, UnitInTree } from "../../domain/access/actor.ts";
import type { MeetingPage } from "../../domain/development/meetingPage.ts";
import type { Unit } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import type { Round } from "../../domain/survey/round.ts";
import { leadsUnitItself, mayReadUnitResult, readableFor } from "../../domain/survey/roundRelease.ts";
import type { UnitRelease } from "../../domain/survey/unitRelease.ts";
import { findMeetingPage } from "../../store/development/meetingPage.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import { findRelease, releasedUnit } from "../../store/survey/release.ts";
import { findRound } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";

/** A unit's page for the workplace meeting with all that decides who may do what with it. */
export interface LoadedMeeting {
  readonly round: Round;
  readonly unit: Unit & UnitInTree;
  /** As the reader may see it; undefined where nothing is shown to them. */
  readonly release: UnitRelease | undefined;
  readonly page: MeetingPage | undefined;
  readonly leadsIt: boolean;
}

/** @returns undefined when there is no such round or unit, no release of it, or the actor may not know of it */
export async function loadMeeting(
  tx: Transaction,
  actor: Actor,
  ids: { readonly round: RoundId; readonly unit: UnitId },
  at: { readonly today: Day; readonly now: Date },
): Promise<LoadedMeeting | undefined> {
  const round = await findRound(tx, ids.round);
  const release = round && (await findRelease(tx, ids.round));
  const unit = await unitInTree(tx, ids.unit, at.today);
  const released = release && (await releasedUnit(tx, release.id, ids.unit));
  if (!round || !unit || !released || !mayReadUnitResult(actor, unit)) return undefined;
  const readable = readableFor(actor, unit, released, at.now);
  return {
    round,
    unit,
    release: readable.kind === "later" ? undefined : readable,
    page: await findMeetingPage(tx, ids.round, ids.unit),
    leadsIt: leadsUnitItself(actor, unit),
  };
}
