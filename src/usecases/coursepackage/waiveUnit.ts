import type { Actor } from "../../domain/access/actor.ts";
import { waivedStatement } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import { satisfiedUnits } from "../../domain/coursepackage/cmi5/satisfaction.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { isUnitDone } from "../../domain/coursepackage/isUnitDone.ts";
import { mayHandlePackages } from "../../domain/coursepackage/mayHandlePackages.ts";
import type { RegistrationId } from "../../domain/coursepackage/registration.ts";
import { waiveReasons } from "../../domain/coursepackage/waiveReason.ts";
import { parseId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { findRegistration, saveUnitState, unitStatesOf } from "../../store/coursepackage/registration.ts";
import type { Needs } from "../needs.ts";
import { tell, tellingOf } from "./courseRecord.ts";
import { untouched } from "./guardStatements.ts";
import { satisfy } from "./satisfy.ts";

/** As HR wrote it. */
export interface WrittenWaiver {
  /** The course number, which the learner has told. */
  readonly registration: string;
  /** Number of the unit, from 1. */
  readonly unit: string;
  readonly reason: string;
}

const waiverFaults = ["noSuchRegistration", "noSuchUnit", "reasonMissing", "alreadySatisfied"] as const;
export type WaiverFault = (typeof waiverFaults)[number];

export function isWaiverFault(refusal: string): refusal is WaiverFault {
  return waiverFaults.some((fault) => fault === refusal);
}

type WaiveNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "hash" | "address">;

/** Decides that a learner need not take a unit (cmi5 9.3.7). HR does not see whose the course number is. */
export const waiveUnit =
  (needs: WaiveNeeds) =>
  (
    actor: Actor,
    id: PackageId,
    written: WrittenWaiver,
  ): Promise<Result<undefined, "notAllowed" | "noSuchPackage" | WaiverFault>> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      if (!mayHandlePackages(actor)) return err("notAllowed");
      const one = await findPackage(tx, id);
      if (!one) return err("noSuchPackage");
      const number: RegistrationId | undefined = parseId(written.registration.trim().toLowerCase());
      const registration = number && (await findRegistration(tx, number, true));
      if (registration?.packageId !== id) return err("noSuchRegistration");
      const unit = Number(written.unit) - 1;
      if (!one.structure.units[unit]) return err("noSuchUnit");
      const reason = waiveReasons.find((known) => known === written.reason);
      if (!reason) return err("reasonMissing");
      const before = await unitStatesOf(tx, registration.id);
      const { structure } = one;
      const isSatisfied =
        structure.kind === "cmi5"
          ? satisfiedUnits(structure, before).has(unit)
          : isUnitDone(structure, before, unit);
      if (isSatisfied) return err("alreadySatisfied");
      const state = {
        ...(before.find((known) => known.unit === unit) ?? untouched(unit)),
        waivedAt: needs.now(),
      };
      await saveUnitState(tx, registration.id, state);
      const telling = await tellingOf(tx, needs, one, registration, needs.newId());
      // The profile of SCORM has no word for it.
      const told = one.structure.kind === "cmi5" ? [waivedStatement(telling, unit, reason)] : [];
      await tell(tx, needs, telling, registration, told);
      const after = [...before.filter((known) => known.unit !== unit), state];
      await satisfy(tx, needs, telling, registration, { before, after });
      const kind = "coursePackage.waived";
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind,
        subject: id,
      });
      return ok();
    });
