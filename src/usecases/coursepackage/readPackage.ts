import type { Actor } from "../../domain/access/actor.ts";
import type { CallOut } from "../../domain/coursepackage/callOut.ts";
import type { CoursePackage, PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { mayHandlePackages } from "../../domain/coursepackage/mayHandlePackages.ts";
import { mayTakePackage } from "../../domain/coursepackage/mayTakePackage.ts";
import { standingIn, type PackageStanding } from "../../domain/coursepackage/packageStanding.ts";
import type { CourseSession, Registration, UnitState } from "../../domain/coursepackage/registration.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { callOutsOf } from "../../store/coursepackage/callOut.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { registrationsOf, unitStatesOf } from "../../store/coursepackage/registration.ts";
import { sessionsOf } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";

export interface PackageView {
  readonly package: CoursePackage;
  readonly standing: PackageStanding;
  /** The reader's own; undefined before anything was begun. */
  readonly registration: Registration | undefined;
  readonly states: readonly UnitState[];
  /** The reader's sessions that have not ended. */
  readonly open: readonly CourseSession[];
  /** Units can be opened: the package is offered, and to this person. */
  readonly mayOpen: boolean;
  readonly mayHandle: boolean;
  /** For HR alone. */
  readonly callOuts: readonly CallOut[];
}

/** A package as somebody meets it: what is in it, how far they have come, and for HR what it has tried to reach. */
export const readPackage =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, id: PackageId): Promise<Result<PackageView, "noSuchPackage">> =>
    database.asTenant(actor.tenant, async (tx) => {
      const one = await findPackage(tx, id);
      if (!one) return err("noSuchPackage");
      const mayHandle = mayHandlePackages(actor);
      const registration = (await registrationsOf(tx, actor.person)).find(
        ({ packageId }) => packageId === id,
      );
      const isOffered = one.withdrawn === undefined;
      if (!mayHandle && !registration && !(isOffered && mayTakePackage(actor, one)))
        return err("noSuchPackage");
      const states = registration ? await unitStatesOf(tx, registration.id) : [];
      const sessions = registration ? await sessionsOf(tx, registration.id) : [];
      return ok({
        package: one,
        standing: standingIn(one.structure, registration && states),
        registration,
        states,
        open: sessions.filter(({ ended }) => ended === undefined),
        mayOpen: isOffered && (registration !== undefined || mayTakePackage(actor, one)),
        mayHandle,
        callOuts: mayHandle ? await callOutsOf(tx, id) : [],
      });
    });
