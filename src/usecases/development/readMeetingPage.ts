import type { Actor } from "../../domain/access/actor.ts";
import { mayOpenMeetingPage, mayWriteMeetingPage } from "../../domain/development/meetingPage.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { suggestForMeeting, type MeetingSuggestion } from "../../domain/survey/meetingSuggestion.ts";
import { peopleOfUnit, type NamedPerson } from "../../store/organisation/peopleOfUnit.ts";
import type { Needs } from "../needs.ts";
import { loadMeeting, type LoadedMeeting } from "./loadMeeting.ts";

export interface MeetingView extends LoadedMeeting {
  readonly instrument: Instrument;
  /** For a page that is not written yet. */
  readonly suggestion: MeetingSuggestion | undefined;
  readonly mayWrite: boolean;
  /** Who can own an action: the unit's people. Empty for those who may not write. */
  readonly people: readonly NamedPerson[];
}

type ReadNeeds = Pick<Needs, "database" | "now"> & { readonly content: Instruments };

/** The page for the workplace meeting: written, or as the result suggests it. */
export const readMeetingPage =
  ({ database, now, content }: ReadNeeds) =>
  (actor: Actor, round: RoundId, unit: UnitId): Promise<Result<MeetingView, "noSuchPage">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const at = { today: dayInStockholm(now()), now: now() };
      const loaded = await loadMeeting(tx, actor, { round, unit }, at);
      const instrument =
        loaded && findInstrument(content, loaded.round.instrument, loaded.round.instrumentVersion);
      if (!loaded || !instrument) return err("noSuchPage");
      const mayWrite = mayWriteMeetingPage(actor, loaded.unit);
      if (!mayOpenMeetingPage(actor, loaded.page, loaded.unit)) return err("noSuchPage");
      return ok({
        ...loaded,
        instrument,
        suggestion: loaded.release && suggestForMeeting(loaded.release),
        mayWrite,
        people: mayWrite ? await peopleOfUnit(tx, unit, at.today) : [],
      });
    });
