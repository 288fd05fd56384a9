import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import type { ProgrammeId } from "../../domain/programme/programme.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { deleteWaiver } from "../../store/programme/waiver.ts";
import type { Needs } from "../needs.ts";

/** HR takes a waiver back. Whoever has applied meanwhile keeps the seat or the place in line. */
export const endWaiver =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: ProgrammeId, person: PersonId): Promise<Result<undefined, "noSuchProgramme">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayWriteProgrammes(actor)) return err("noSuchProgramme");
      await deleteWaiver(tx, id, person);
      const kind = "prerequisites.waiverEnded";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
      return ok();
    });
