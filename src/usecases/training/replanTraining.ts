import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm, parseDay } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdTrainingPlan, insertTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

export type ReplanFault = "noDay" | "pastDay" | "afterStart";

type ReplanNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId">;

/**
 * Lets a plan be worked out that takes a published one's place, by the same wishes: what was accepted stands, what was
 * declined is not offered again. The published one goes on until the new one is published.
 * @param answerBy the last day on which new offers are answered, as somebody wrote it
 * @returns the job's id
 */
export const replanTraining =
  (needs: ReplanNeeds) =>
  (
    actor: Actor,
    plan: string,
    answerBy: string,
  ): Promise<Result<string, "noSuchPlan" | "notPublished" | { readonly answerBy: ReplanFault }>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const before = mayPlanTraining(actor) ? await holdTrainingPlan(tx, plan) : undefined;
      if (!before) return err("noSuchPlan");
      if (before.state !== "published") return err("notPublished");
      const day = parseDay(answerBy.trim());
      if (day === undefined) return err({ answerBy: "noDay" });
      if (day < dayInStockholm(needs.now())) return err({ answerBy: "pastDay" });
      if (day > before.wishes.startsOn) return err({ answerBy: "afterStart" });
      const id = needs.newId();
      await insertTrainingPlan(tx, {
        id,
        wishes: { ...before.wishes, answerBy: day },
        createdBy: actor.person,
        createdAt: needs.now(),
        replaces: before.id,
      });
      await setTrainingPlan(tx, id, { state: "working" });
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind: "trainingPlan.askedAgain",
        subject: id,
      });
      const { tenant, person } = actor;
      return ok(
        await askForJob(needs)(tx, { tenant, kind: "allocateTraining", subject: id, askedBy: person }),
      );
    });
