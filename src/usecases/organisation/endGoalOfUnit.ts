import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteAssignment } from "../../domain/access/mayReadOrganisation.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { endGoal } from "../../store/organisation/goal.ts";
import { unitInTree } from "../../store/organisation/unitInTree.ts";
import type { Needs } from "../needs.ts";

/** Says that a goal is no longer in force. It stays in the history. */
export const endGoalOfUnit =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, unitId: UnitId, goal: string): Promise<Result<undefined, "noSuchUnit" | "noSuchGoal">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const unit = await unitInTree(tx, unitId, today);
      if (!unit || !mayWriteAssignment(actor, unit)) return err("noSuchUnit");
      if (!(await endGoal(tx, unitId, goal, today))) return err("noSuchGoal");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "goal.ended",
        subject: goal,
      });
      return ok();
    });
