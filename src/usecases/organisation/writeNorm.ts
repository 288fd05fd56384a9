import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteNorms } from "../../domain/access/mayReadOrganisation.ts";
import { parseNorm, type NormFaults, type WrittenNorm } from "../../domain/organisation/parseNorm.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveNorm } from "../../store/organisation/organisationNorm.ts";
import type { Needs } from "../needs.ts";

/** Writes down what the organisation has decided on people per manager; posts are compared with it from then on. */
export const writeNorm =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, written: WrittenNorm): Promise<Result<undefined, "notAllowed" | NormFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteNorms(actor)) return err("notAllowed");
      const norm = parseNorm(written, dayInStockholm(now()));
      if (!norm.ok) return norm;
      await saveNorm(tx, "spanOfControl", norm.value);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "norm.written",
        details: { name: "spanOfControl", value: norm.value.value },
      });
      return ok();
    });
