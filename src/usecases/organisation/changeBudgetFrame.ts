import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import {
  parseBudgetFrame,
  type BudgetFrameFaults,
  type WrittenBudgetFrame,
} from "../../domain/organisation/parseBudgetFrame.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { updateBudgetFrame } from "../../store/organisation/budgetFrame.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Changes the amounts of a unit's frame for the year that is written. */
export const changeBudgetFrame =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    written: WrittenBudgetFrame,
  ): Promise<Result<undefined, "noSuchUnit" | "noSuchFrame" | BudgetFrameFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const unit = await unitInTree(tx, unitId, today);
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      const frame = parseBudgetFrame(written, today);
      if (!frame.ok) return frame;
      if (!(await updateBudgetFrame(tx, unitId, frame.value))) return err("noSuchFrame");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "budgetFrame.changed",
        subject: unitId,
        details: { year: frame.value.year, amountSek: frame.value.amountSek },
      });
      return ok();
    });
