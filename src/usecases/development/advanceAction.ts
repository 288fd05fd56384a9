import { isWithin, type Actor } from "../../domain/access/actor.ts";
import { parseStep, type WrittenStep } from "../../domain/development/parseWorkplaceAction.ts";
import { advanceWorkplaceAction } from "../../domain/development/workplaceAction.ts";
import { addDays, dayInStockholm, parseDay } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { broughtActions, saveWorkplaceAction } from "../../store/development/meetingPage.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

export type AdvanceFailure = "noSuchAction" | "nothingWritten" | "wrongOrder";

const nextDueAfter = 30;

/** Takes an action one state on in the work environment loop: its owner, or whoever leads the unit or above. */
export const advanceAction =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: string,
    written: WrittenStep,
    nextDue: string,
  ): Promise<Result<undefined, AdvanceFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const action = (await broughtActions(tx)).find((one) => one.id === id);
      const unit = action && (await unitInTree(tx, action.unit, today));
      if (!action || !unit) return err("noSuchAction");
      if (action.owner !== actor.person && !isWithin(unit, actor.leads)) return err("noSuchAction");
      const step = parseStep(written, today);
      if (!step) return err("wrongOrder");
      const next = advanceWorkplaceAction(action, step, parseDay(nextDue) ?? addDays(today, nextDueAfter));
      if (!next.ok) return next;
      await saveWorkplaceAction(tx, action.round, action.unit, next.value);
      const kind = `action.${step.kind}`;
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
