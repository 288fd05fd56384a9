import type { Actor } from "../../domain/access/actor.ts";
import { mayWriteProgrammes } from "../../domain/programme/mayWriteProgrammes.ts";
import { parseReason, type WaiverFaults, type WrittenWaiver } from "../../domain/programme/parseReason.ts";
import type { ProgrammeId } from "../../domain/programme/programme.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwnerByEmail } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { saveWaiver } from "../../store/programme/waiver.ts";
import type { Needs } from "../needs.ts";

/** HR lets one person, never the own, take part though something remains, with a reason that the person reads. */
export const waivePrerequisites =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (
    actor: Actor,
    id: ProgrammeId,
    written: WrittenWaiver,
  ): Promise<Result<undefined, "noSuchProgramme" | WaiverFaults>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const programme = mayWriteProgrammes(actor) ? await findProgramme(tx, id) : undefined;
      if (!programme) return err("noSuchProgramme");
      const email = written.person.trim();
      const owner = email === "" ? undefined : await findOwnerByEmail(tx, email);
      const reason = parseReason(written.reason);
      const isOneself = owner?.id === actor.person;
      const lost: WaiverFaults =
        owner && !isOneself ? {} : { person: isOneself ? "oneself" : "noSuchPerson" };
      if (!reason.ok) return err({ ...lost, reason: reason.error });
      if (!owner || isOneself) return err(lost);
      const at = now();
      await saveWaiver(tx, {
        programmeId: id,
        person: owner.id,
        reason: reason.value,
        waivedBy: actor.person,
        waivedOn: dayInStockholm(at),
      });
      const kind = "prerequisites.waived";
      await logEvent(tx, { id: newOrderedId(), at, person: actor.person, kind, subject: id });
      return ok();
    });
