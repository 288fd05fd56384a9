import type { Actor } from "../../domain/access/actor.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { logEvent } from "../../store/access/event.ts";
import { findTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Needs } from "../needs.ts";

/** Sends the offers of a plan: from now on each manager sees their own, and nobody else does. */
export const publishTrainingPlan =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchPlan" | "notProposed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const plan = mayPlanTraining(actor) ? await findTrainingPlan(tx, id) : undefined;
      if (!plan) return err("noSuchPlan");
      if (plan.state !== "proposed") return err("notProposed");
      await setTrainingPlan(tx, id, { state: "published" });
      const kind = "trainingPlan.published";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
