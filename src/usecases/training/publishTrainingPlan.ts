import type { Actor } from "../../domain/access/actor.ts";
import type { Act } from "../../domain/lrs/act.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { takePlace } from "./planAnswers.ts";

/** Sends the offers of a plan: from now on each manager sees their own, and nobody else does. That there is a plan is told in the learning record. */
export const publishTrainingPlan =
  (needs: Pick<Needs, "database" | "newOrderedId"> & RecordNeeds) =>
  (actor: Actor, id: string): Promise<Result<undefined, "noSuchPlan" | "notProposed" | "answersChanged">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const plan = mayPlanTraining(actor) ? await holdTrainingPlan(tx, id) : undefined;
      if (!plan) return err("noSuchPlan");
      if (plan.state !== "proposed") return err("notProposed");
      if (
        plan.replaces !== undefined &&
        !(await takePlace(tx, needs, actor, { id, replaces: plan.replaces }))
      )
        return err("answersChanged");
      await setTrainingPlan(tx, id, { state: "published" });
      const kind = "trainingPlan.published";
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind,
        subject: id,
      });
      const { name } = plan.wishes;
      const published: Act = {
        key: [id, "published"],
        verb: "created",
        object: { kind: "trainingPlan", id, name: { sv: name, en: name } },
      };
      await recordActs(tx, needs, undefined, [published]);
      return ok();
    });
