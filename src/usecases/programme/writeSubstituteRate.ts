import type { Actor } from "../../domain/access/actor.ts";
import {
  parseSubstituteRate,
  type RateFaults,
  type WrittenRate,
} from "../../domain/organisation/parseSubstituteRate.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveSubstituteRate } from "../../store/organisation/substituteRate.ts";
import type { Needs } from "../needs.ts";

/** HR says what an hour of somebody who steps in costs, from a day on. */
export const writeSubstituteRate =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, written: WrittenRate): Promise<Result<undefined, "notAllowed" | RateFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("notAllowed");
      const parsed = parseSubstituteRate(written);
      if (!parsed.ok) return parsed;
      await saveSubstituteRate(tx, parsed.value);
      const kind = "substituteRate.written";
      const subject = parsed.value.fromDay;
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject });
      return ok();
    });
