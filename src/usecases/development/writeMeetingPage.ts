import type { Actor } from "../../domain/access/actor.ts";
import { mayOpenMeetingPage, mayWriteMeetingPage } from "../../domain/development/meetingPage.ts";
import {
  parseMeetingPage,
  type MeetingPageFaults,
  type WrittenMeetingPage,
} from "../../domain/development/parseMeetingPage.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveMeetingPage } from "../../store/development/meetingPage.ts";
import type { Needs } from "../needs.ts";
import { loadMeeting } from "./loadMeeting.ts";

type WriteNeeds = Pick<Needs, "database" | "now" | "newOrderedId">;

/**
 * Saves the page for the meeting. `bring` says that it has been to the meeting: from then on the safety
 * representative, HR and managers above read it, which is not undone.
 */
export const writeMeetingPage =
  ({ database, now, newOrderedId }: WriteNeeds) =>
  (
    actor: Actor,
    ids: { readonly round: RoundId; readonly unit: UnitId },
    written: WrittenMeetingPage,
    bring: boolean,
  ): Promise<Result<undefined, "noSuchPage" | MeetingPageFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const loaded = await loadMeeting(tx, actor, ids, { today, now: now() });
      if (!loaded || !mayWriteMeetingPage(actor, loaded.unit)) return err("noSuchPage");
      if (!mayOpenMeetingPage(actor, loaded.page, loaded.unit)) return err("noSuchPage");
      const parsed = parseMeetingPage(written);
      if (!parsed.ok) return parsed;
      const before = loaded.page?.state ?? { kind: "prepared" };
      const state = bring && before.kind === "prepared" ? ({ kind: "brought", on: today } as const) : before;
      await saveMeetingPage(tx, { ...ids, ...parsed.value, state });
      const kind = state === before ? "meetingPage.written" : "meetingPage.brought";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: ids.unit });
      return ok();
    });
