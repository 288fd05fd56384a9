import type { Actor } from "../../domain/access/actor.ts";
import { isLastAdministrator } from "../../domain/access/grant.ts";
import { mayGiveAccess } from "../../domain/access/mayGiveAccess.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { endGrant, grantsOf, grantsOn } from "../../store/access/grant.ts";
import type { Needs } from "../needs.ts";

type Refusal = "noSuchGrant" | "notAllowed" | "lastAdministrator";

/** Ends a role today: from now on the person has it no more. The last administrator keeps theirs. */
export const revokeRole =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, person: PersonId, id: string): Promise<Result<undefined, Refusal>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayGiveAccess(actor)) return err("notAllowed");
      const today = dayInStockholm(now());
      const grant = (await grantsOf(tx, person)).find((one) => one.id === id);
      if (!grant || (grant.endDay !== undefined && grant.endDay <= today)) return err("noSuchGrant");
      if (isLastAdministrator(grant, await grantsOn(tx, today))) return err("lastAdministrator");
      await endGrant(tx, id, today);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "role.ended",
        subject: person,
        details: { role: grant.role },
      });
      return ok();
    });
