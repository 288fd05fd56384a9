import { isAdministrator, type Actor } from "../../domain/access/actor.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { endIssuerKey, insertIssuerKey } from "../../store/badge/issuerKey.ts";
import type { Needs } from "../needs.ts";

type ChangeNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "badges">;

/** An administrator takes another key into use. What was signed with the one before it still holds. */
export const changeIssuerKey =
  ({ database, now, newId, newOrderedId, badges }: ChangeNeeds) =>
  async (actor: Actor): Promise<Result<undefined, "notAllowed">> => {
    if (!isAdministrator(actor)) return err("notAllowed");
    const fresh = await badges.makeKey();
    return database.asTenant(actor.tenant, async (tx) => {
      await endIssuerKey(tx, now());
      const id = newId();
      await insertIssuerKey(tx, { ...fresh, id, usedFrom: now(), usedUntil: undefined });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "badge.keyChanged",
        details: { key: id },
      });
      return ok();
    });
  };
