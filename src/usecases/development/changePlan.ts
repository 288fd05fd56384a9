import type { Actor } from "../../domain/access/actor.ts";
import {
  emptyPlanContent,
  reviseDevelopmentPlan,
  type DevelopmentPlan,
  type DevelopmentPlanId,
} from "../../domain/development/developmentPlan.ts";
import {
  parsePlanChange,
  type PlanFaults,
  type WrittenPlanChange,
} from "../../domain/development/parsePlanChange.ts";
import { changePlanContent } from "../../domain/development/planChange.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { holdPlanOf, plansOf, saveDevelopmentPlan } from "../../store/development/developmentPlan.ts";
import type { Needs } from "../needs.ts";
import { planFramework } from "./readOwnPlan.ts";

type ChangeNeeds = Pick<Needs, "database" | "now" | "newId" | "content">;

/** Does one small thing to the own plan, and begins one when there is none. A private note leaves no trace in the log. */
export const changePlan =
  ({ database, now, newId, content }: ChangeNeeds) =>
  (actor: Actor, written: WrittenPlanChange): Promise<Result<undefined, PlanFaults | "noSuchChange">> =>
    database.asTenant(actor.tenant, async (tx) => {
      await holdPlanOf(tx, actor.person);
      const current = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      const plan: DevelopmentPlan = current ?? {
        id: newId() as DevelopmentPlanId, // a new id becomes a plan's here
        owner: actor.person,
        content: emptyPlanContent,
        state: { kind: "private" },
      };
      const change = parsePlanChange(written, {
        content: plan.content,
        competencyIds: planFramework(content).competencies.map(({ id }) => id),
        today: dayInStockholm(now()),
        newId: newId(),
      });
      if (!change.ok) return change;
      const revised = reviseDevelopmentPlan(actor, plan, changePlanContent(plan.content, change.value));
      if (!revised.ok) return err("noSuchChange");
      await saveDevelopmentPlan(tx, revised.value);
      return ok();
    });
