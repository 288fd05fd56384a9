import type { Actor } from "../../domain/access/actor.ts";
import { rateOn, sekPerHour } from "../../domain/organisation/substituteRate.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { mayPlanTraining } from "../../domain/training/mayPlanTraining.ts";
import { parsePlanWishes, type WishFaults, type WrittenWishes } from "../../domain/training/planWishes.ts";
import { logEvent } from "../../store/access/event.ts";
import { substituteRates } from "../../store/organisation/substituteRate.ts";
import { insertTrainingPlan, setTrainingPlan } from "../../store/training/trainingPlan.ts";
import { askForJob } from "../askForJob.ts";
import type { Needs } from "../needs.ts";

type DraftNeeds = Pick<Needs, "database" | "queue" | "now" | "newId" | "newOrderedId">;

/** Takes HR's wishes and lets a plan be worked out. @returns the job's id */
export const draftTrainingPlan =
  (needs: DraftNeeds) =>
  (actor: Actor, written: WrittenWishes): Promise<Result<string, "notAllowed" | WishFaults>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayPlanTraining(actor)) return err("notAllowed");
      const { now, newId, newOrderedId } = needs;
      const wishes = parsePlanWishes(written, dayInStockholm(now()));
      if (!wishes.ok) return wishes;
      const id = newId();
      const rate = rateOn(await substituteRates(tx), wishes.value.startsOn);
      await insertTrainingPlan(tx, {
        id,
        wishes: { ...wishes.value, ...(rate && { substituteSekPerHour: sekPerHour(rate) }) },
        createdBy: actor.person,
        createdAt: now(),
      });
      await setTrainingPlan(tx, id, { state: "working" });
      const kind = "trainingPlan.asked";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      const wish = {
        tenant: actor.tenant,
        kind: "allocateTraining",
        subject: id,
        askedBy: actor.person,
      } as const;
      return ok(await askForJob(needs)(tx, wish));
    });
