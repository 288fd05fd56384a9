import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { deleteBudgetFrame } from "../../store/organisation/budgetFrame.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Takes away a unit's frame for a year: then the unit has none, which is not the same as 0 kronor. */
export const removeBudgetFrame =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, unitId: UnitId, year: number): Promise<Result<undefined, "noSuchUnit" | "noSuchFrame">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const unit = await unitInTree(tx, unitId, dayInStockholm(now()));
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      if (!(await deleteBudgetFrame(tx, unitId, year))) return err("noSuchFrame");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "budgetFrame.removed",
        subject: unitId,
        details: { year },
      });
      return ok();
    });
