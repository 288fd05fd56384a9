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
import { competencyThings } from "../competencyThings.ts";
import type { Needs } from "../needs.ts";
import { recordActs, unrecordActs, type RecordNeeds } from "../recordActs.ts";
import { actsOfChange } from "./planActs.ts";
import { planFramework } from "./readOwnPlan.ts";

type ChangeNeeds = Pick<Needs, "database" | "content"> & RecordNeeds;

/** Does one small thing to the own plan, and begins one when there is none. A private note leaves no trace in the log. */
export const changePlan =
  (needs: ChangeNeeds) =>
  (actor: Actor, written: WrittenPlanChange): Promise<Result<undefined, PlanFaults | "noSuchChange">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      await holdPlanOf(tx, actor.person);
      const current = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      const plan: DevelopmentPlan = current ?? {
        id: needs.newId() as DevelopmentPlanId, // a new id becomes a plan's here
        owner: actor.person,
        content: emptyPlanContent,
        state: { kind: "private" },
      };
      const framework = planFramework(needs.content);
      const change = parsePlanChange(written, {
        content: plan.content,
        competencyIds: framework.competencies.map(({ id }) => id),
        today: dayInStockholm(needs.now()),
        newId: needs.newId(),
      });
      if (!change.ok) return change;
      const revised = reviseDevelopmentPlan(actor, plan, changePlanContent(plan.content, change.value));
      if (!revised.ok) return err("noSuchChange");
      await saveDevelopmentPlan(tx, revised.value);
      const { told, undone } = actsOfChange(change.value, (id) =>
        competencyThings(needs.content, framework.id, [id]),
      );
      await unrecordActs(tx, needs, actor.person, undone);
      await recordActs(tx, needs, actor.person, told);
      return ok();
    });
