import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { deleteStakeholder } from "../../store/organisation/stakeholder.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Takes away a stakeholder. Its name is kept nowhere, not in the log either. */
export const removeStakeholder =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    stakeholder: string,
  ): Promise<Result<undefined, "noSuchUnit" | "noSuchStakeholder">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const unit = await unitInTree(tx, unitId, dayInStockholm(now()));
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      if (!(await deleteStakeholder(tx, unitId, stakeholder))) return err("noSuchStakeholder");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "stakeholder.removed",
        subject: stakeholder,
        details: { unit: unitId },
      });
      return ok();
    });
