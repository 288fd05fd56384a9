import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import { parseIntensity } from "../../domain/organisation/parseStakeholder.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { updateIntensity } from "../../store/organisation/stakeholder.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Changes how often a unit's manager meets a stakeholder. */
export const changeStakeholder =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    stakeholder: string,
    written: string,
  ): Promise<Result<undefined, "noSuchUnit" | "noSuchStakeholder" | "noIntensity">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const unit = await unitInTree(tx, unitId, dayInStockholm(now()));
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      const intensity = parseIntensity(written);
      if (intensity === undefined) return err("noIntensity");
      if (!(await updateIntensity(tx, unitId, stakeholder, intensity))) return err("noSuchStakeholder");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "stakeholder.changed",
        subject: stakeholder,
        details: { unit: unitId, intensity },
      });
      return ok();
    });
