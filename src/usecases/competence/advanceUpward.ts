import type { Actor } from "../../domain/access/actor.ts";
import { parseStep, type WrittenStep } from "../../domain/development/parseWorkplaceAction.ts";
import { mayAdvanceUpwardAction } from "../../domain/development/upwardAction.ts";
import { advanceWorkplaceAction } from "../../domain/development/workplaceAction.ts";
import { mandateHolders } from "../../domain/organisation/mandate.ts";
import { addDays, dayInStockholm, parseDay } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveUpwardAction, upwardActions } from "../../store/development/upwardAction.ts";
import { mandateRegister } from "../../store/organisation/mandateRegister.ts";
import type { Needs } from "../needs.ts";

export type AdvanceUpwardFailure = "noSuchAction" | "nothingWritten" | "wrongOrder";

const nextDueAfter = 30;

/** Takes an action upwards one state on: whoever holds the mandate today. */
export const advanceUpward =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: string,
    written: WrittenStep,
    nextDue: string,
  ): Promise<Result<undefined, AdvanceUpwardFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const action = (await upwardActions(tx)).find((one) => one.id === id);
      if (!action) return err("noSuchAction");
      const place = { id: action.post, unit: action.unit };
      const mandate = mandateHolders(action.addressedTo, place, await mandateRegister(tx, today));
      if (!mayAdvanceUpwardAction(actor, mandate)) return err("noSuchAction");
      const step = parseStep(written, today);
      if (!step) return err("wrongOrder");
      const next = advanceWorkplaceAction(action, step, parseDay(nextDue) ?? addDays(today, nextDueAfter));
      if (!next.ok) return next;
      await saveUpwardAction(tx, next.value);
      const kind = `upward.${step.kind}`;
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
