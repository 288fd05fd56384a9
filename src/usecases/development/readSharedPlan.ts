import type { Actor } from "../../domain/access/actor.ts";
import type { Framework } from "../../domain/competence/framework.ts";
import type { DevelopmentPlan, DevelopmentPlanId } from "../../domain/development/developmentPlan.ts";
import { mayReadDevelopmentPlan } from "../../domain/development/mayReadDevelopmentPlan.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findDevelopmentPlan } from "../../store/development/developmentPlan.ts";
import { namesOf } from "../../store/organisation/namesOf.ts";
import type { Needs } from "../needs.ts";
import { planFramework } from "./readOwnPlan.ts";

export interface SharedPlan {
  readonly plan: DevelopmentPlan;
  readonly framework: Framework;
  readonly isOwn: boolean;
  /** Undefined where the identity is protected. */
  readonly ownerName: string | undefined;
}

type ReadNeeds = Pick<Needs, "database" | "now" | "newOrderedId" | "content">;

/** A plan as a reader sees it. A private one does not exist for anybody but its owner. */
export const readSharedPlan =
  ({ database, now, newOrderedId, content }: ReadNeeds) =>
  (actor: Actor, id: DevelopmentPlanId): Promise<Result<SharedPlan, "noSuchPlan">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const plan = await findDevelopmentPlan(tx, id);
      if (!plan || !mayReadDevelopmentPlan(actor, plan)) return err("noSuchPlan");
      const isOwn = plan.owner === actor.person;
      if (!isOwn)
        await logEvent(tx, {
          id: newOrderedId(),
          at: now(),
          person: actor.person,
          kind: "developmentPlan.read",
          subject: plan.id,
        });
      const names = await namesOf(tx, [plan.owner]);
      return ok({ plan, framework: planFramework(content), isOwn, ownerName: names.get(plan.owner) });
    });
