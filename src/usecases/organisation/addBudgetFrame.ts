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
import { insertBudgetFrame } from "../../store/organisation/budgetFrame.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Writes down a unit's budget frame for a year that has none. */
export const addBudgetFrame =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    written: WrittenBudgetFrame,
  ): Promise<Result<undefined, "noSuchUnit" | "yearHasFrame" | BudgetFrameFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const unit = await unitInTree(tx, unitId, today);
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      const frame = parseBudgetFrame(written, today);
      if (!frame.ok) return frame;
      if (!(await insertBudgetFrame(tx, unitId, frame.value))) return err("yearHasFrame");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "budgetFrame.added",
        subject: unitId,
        details: { year: frame.value.year, amountSek: frame.value.amountSek },
      });
      return ok();
    });
