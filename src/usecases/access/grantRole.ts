import type { Actor } from "../../domain/access/actor.ts";
import { grantFault, type Grant, type GrantFault } from "../../domain/access/grant.ts";
import { mayGiveAccess } from "../../domain/access/mayGiveAccess.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { grantsOf, insertGrant } from "../../store/access/grant.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

type Refusal = "noSuchPerson" | "noSuchUnit" | "notAllowed" | GrantFault;

/** Gives a person a role from a day on, by the organisation's decision. */
export const grantRole =
  ({ database, now, newId, newOrderedId }: Pick<Needs, "database" | "now" | "newId" | "newOrderedId">) =>
  (actor: Actor, wish: Omit<Grant, "id">): Promise<Result<Grant, Refusal>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayGiveAccess(actor)) return err("notAllowed");
      if (!(await findOwner(tx, wish.person))) return err("noSuchPerson");
      const units = wish.unit === undefined ? [] : await unitsOn(tx, dayInStockholm(now()));
      if (wish.unit !== undefined && !units.some((unit) => unit.id === wish.unit)) return err("noSuchUnit");
      const grant = { ...wish, id: newId() };
      const fault = grantFault(grant, await grantsOf(tx, wish.person));
      if (fault) return err(fault);
      await insertGrant(tx, grant);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "role.granted",
        subject: wish.person,
        details: { role: wish.role },
      });
      return ok(grant);
    });
