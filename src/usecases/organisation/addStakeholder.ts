import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import {
  parseStakeholder,
  type StakeholderFaults,
  type WrittenStakeholder,
} from "../../domain/organisation/parseStakeholder.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertStakeholder } from "../../store/organisation/stakeholder.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Writes down a body or group that whoever leads the unit has to reckon with. */
export const addStakeholder =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    written: WrittenStakeholder,
  ): Promise<Result<undefined, "noSuchUnit" | "alreadyThere" | StakeholderFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const unit = await unitInTree(tx, unitId, dayInStockholm(now()));
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      const stakeholder = parseStakeholder(written);
      if (!stakeholder.ok) return stakeholder;
      const { kind, intensity } = stakeholder.value;
      const id = newId();
      if (!(await insertStakeholder(tx, unitId, { ...stakeholder.value, id }))) return err("alreadyThere");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "stakeholder.added",
        subject: id,
        details: { unit: unitId, kind, intensity },
      });
      return ok();
    });
