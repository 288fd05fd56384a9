import type { Actor } from "../../domain/access/actor.ts";
import {
  addWorkplaceAction,
  mayOpenMeetingPage,
  mayWriteMeetingPage,
} from "../../domain/development/meetingPage.ts";
import {
  parseWorkplaceAction,
  type ActionFaults,
  type WrittenAction,
} from "../../domain/development/parseWorkplaceAction.ts";
import type { WorkplaceActionId } from "../../domain/development/workplaceAction.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveWorkplaceAction } from "../../store/development/meetingPage.ts";
import { peopleOfUnit } from "../../store/organisation/peopleOfUnit.ts";
import type { Needs } from "../needs.ts";
import { loadMeeting } from "./loadMeeting.ts";

type AddNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId">;

/** Adds an action to the page of a workplace meeting: at most three are open at once. */
export const addAction =
  ({ database, now, newId, newOrderedId }: AddNeeds) =>
  (
    actor: Actor,
    ids: { readonly round: RoundId; readonly unit: UnitId },
    written: WrittenAction,
  ): Promise<Result<undefined, "noSuchPage" | "tooManyActions" | ActionFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const loaded = await loadMeeting(tx, actor, ids, { today, now: now() });
      if (!loaded?.page || !mayWriteMeetingPage(actor, loaded.unit)) return err("noSuchPage");
      if (!mayOpenMeetingPage(actor, loaded.page, loaded.unit)) return err("noSuchPage");
      const people = await peopleOfUnit(tx, ids.unit, today);
      const parsed = parseWorkplaceAction(
        written,
        people.map(({ person }) => person),
        today,
      );
      if (!parsed.ok) return parsed;
      const id = newId() as WorkplaceActionId; // a new id becomes an action's here
      const action = { ...parsed.value, id, state: { kind: "investigate" } } as const;
      const added = addWorkplaceAction(loaded.page, action);
      if (!added.ok) return added;
      await saveWorkplaceAction(tx, ids.round, ids.unit, action);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "action.added",
        subject: id,
      });
      return ok();
    });
