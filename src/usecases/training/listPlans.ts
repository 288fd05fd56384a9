import type { Actor } from "../../domain/access/actor.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { listTrainingPlans, type StoredTrainingPlan } from "../../store/training/trainingPlan.ts";
import type { Needs } from "../needs.ts";

export type ListedPlan = StoredTrainingPlan;

/** All training plans, the latest first, for HR. */
export const listPlans =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<readonly ListedPlan[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) =>
      mayPlanTraining(actor) ? ok(await listTrainingPlans(tx)) : err("notAllowed"),
    );
