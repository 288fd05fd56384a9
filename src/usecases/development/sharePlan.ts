import type { Actor } from "../../domain/access/actor.ts";
import {
  finaliseDevelopmentPlan,
  shareDevelopmentPlan,
  type PlanRefusal,
} from "../../domain/development/developmentPlan.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { parseId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { holdPlanOf, plansOf, saveDevelopmentPlan } from "../../store/development/developmentPlan.ts";
import type { Needs } from "../needs.ts";
import { judgeReaders } from "./planReaders.ts";

export type ShareFailure = PlanRefusal | "noReader" | "noSuchPlan";

type ShareNeeds = Pick<Needs, "database" | "now" | "newOrderedId">;

/** Shares the own plan. From then on it can be an official document, which nobody can undo. */
export const sharePlan =
  ({ database, now, newOrderedId }: ShareNeeds) =>
  (actor: Actor, written: readonly string[]): Promise<Result<undefined, ShareFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      await holdPlanOf(tx, actor.person);
      const plan = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      if (!plan) return err("noSuchPlan");
      const people = written.flatMap((text) => parseId<"person">(text) ?? []);
      if (people.length === 0) return err("noReader");
      const today = dayInStockholm(now());
      const readers = await judgeReaders(tx, actor, people, today);
      const shared = shareDevelopmentPlan(actor, plan, readers, today);
      if (!shared.ok) return shared;
      await saveDevelopmentPlan(tx, shared.value);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "developmentPlan.shared",
        subject: plan.id,
      });
      return ok();
    });

/** Makes the own shared plan final: the agreed text, which no longer changes. */
export const finalisePlan =
  ({ database, now, newOrderedId }: ShareNeeds) =>
  (actor: Actor): Promise<Result<undefined, PlanRefusal | "noSuchPlan">> =>
    database.asTenant(actor.tenant, async (tx) => {
      await holdPlanOf(tx, actor.person);
      const plan = (await plansOf(tx, actor.person)).find(({ state }) => state.kind !== "finalised");
      if (!plan) return err("noSuchPlan");
      const final = finaliseDevelopmentPlan(actor, plan, dayInStockholm(now()));
      if (!final.ok) return final;
      await saveDevelopmentPlan(tx, final.value);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "developmentPlan.finalised",
        subject: plan.id,
      });
      return ok();
    });
