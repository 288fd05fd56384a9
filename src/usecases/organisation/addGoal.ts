import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import { parseGoal, type GoalFault, type WrittenGoal } from "../../domain/organisation/parseGoal.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { insertGoal } from "../../store/organisation/goal.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

export type GoalFaults = Readonly<Partial<Record<keyof WrittenGoal, GoalFault>>>;

/** Writes down a goal of a unit, in force from today. */
export const addGoal =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (
    actor: Actor,
    unitId: UnitId,
    written: WrittenGoal,
  ): Promise<Result<undefined, "noSuchUnit" | GoalFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const unit = await unitInTree(tx, unitId, today);
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      const goal = parseGoal(written, today);
      if (!goal.ok) return goal;
      const id = newId();
      await insertGoal(tx, { ...goal.value, id, unit: unitId, firstDay: today });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "goal.added",
        subject: id,
      });
      return ok();
    });
