import type { Actor } from "../../domain/access/actor.ts";
import type { CoursePackage, PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { mayTakePackage } from "../../domain/coursepackage/mayTakePackage.ts";
import type {
  CourseSession,
  CourseSessionId,
  LaunchMode,
  Registration,
  RegistrationId,
} from "../../domain/coursepackage/registration.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { holdRegistration, insertRegistration } from "../../store/coursepackage/registration.ts";
import { insertSession } from "../../store/coursepackage/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

/** A unit that has been opened: with what its files and its key are asked for. */
export interface StartedUnit {
  readonly session: CourseSession;
  readonly ticket: string;
  readonly fetchSecret: string;
}

type StartNeeds = Pick<Needs, "database" | "now" | "newId" | "newSecret" | "hash">;

/** Opens a unit of a package for a person, who is registered for it the first time. */
export const startUnit =
  (needs: StartNeeds) =>
  (
    actor: Actor,
    id: PackageId,
    unit: number,
    mode: LaunchMode,
  ): Promise<Result<StartedUnit, "noSuchPackage" | "noSuchUnit" | "withdrawn">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const one = await findPackage(tx, id);
      const before = one && (await holdRegistration(tx, id, actor.person));
      if (!one || (!before && !mayTakePackage(actor, one))) return err("noSuchPackage");
      if (one.withdrawn) return err("withdrawn");
      if (!one.structure.units[unit]) return err("noSuchUnit");
      const registration = before ?? (await register(needs, tx, one, actor.person));
      const [ticket, fetchSecret] = [needs.newSecret(), needs.newSecret()];
      const session: CourseSession = {
        id: needs.newId() as CourseSessionId, // a new id becomes a session's here
        registrationId: registration.id,
        unit,
        mode,
        launchedAt: needs.now(),
        initializedAt: undefined,
        lastAt: undefined,
        ended: undefined,
      };
      const secrets = { ticketHash: needs.hash(ticket), fetchHash: needs.hash(fetchSecret) };
      await insertSession(tx, session, secrets);
      return ok({ session, ticket, fetchSecret });
    });

async function register(
  { now, newId }: StartNeeds,
  tx: Transaction,
  { id }: CoursePackage,
  person: PersonId,
): Promise<Registration> {
  const fresh = { id: newId() as RegistrationId, packageId: id, person, registeredAt: now() }; // a registration's from here
  await insertRegistration(tx, fresh);
  // Another request of the same person may have come first: then that one's holds.
  return (await holdRegistration(tx, id, person)) ?? fresh;
}
