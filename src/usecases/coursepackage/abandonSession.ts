import type { Actor } from "../../domain/access/actor.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import type { CourseSessionId } from "../../domain/coursepackage/registration.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { findRegistration } from "../../store/coursepackage/registration.ts";
import { findSession } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";
import { abandon } from "./abandon.ts";

type AbandonNeeds = Pick<Needs, "database" | "now" | "newId" | "hash" | "address">;

/** Ends the own session of a unit that was left without a word. @returns the package that it is of */
export const abandonSession =
  (needs: AbandonNeeds) =>
  (actor: Actor, id: CourseSessionId): Promise<Result<PackageId, "noSuchSession">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const found = await findSession(tx, id);
      const registration = found && (await findRegistration(tx, found.registrationId, true));
      const session = registration && (await findSession(tx, id)); // as it stands now that others wait
      const one = registration && (await findPackage(tx, registration.packageId));
      if (!session || !one || registration.person !== actor.person) return err("noSuchSession");
      if (session.ended === undefined) await abandon(tx, needs, one, registration, session);
      return ok(one.id);
    });
