import type { Actor } from "../../domain/access/actor.ts";
import type { CoursePackage } from "../../domain/coursepackage/coursePackage.ts";
import { mayHandlePackages } from "../../domain/coursepackage/mayHandlePackages.ts";
import { mayTakePackage } from "../../domain/coursepackage/mayTakePackage.ts";
import { standingIn, type PackageStanding } from "../../domain/coursepackage/packageStanding.ts";
import { listedPackages } from "../../store/coursepackage/coursePackage.ts";
import { registrationsOf, unitStatesOf } from "../../store/coursepackage/registration.ts";
import type { Needs } from "../needs.ts";

export interface ListedPackage {
  readonly package: CoursePackage;
  readonly standing: PackageStanding;
}

export interface PackageList {
  readonly packages: readonly ListedPackage[];
  readonly mayHandle: boolean;
}

/** The packages that a person can take, or has begun; for HR all there are. */
export const listPackages =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<PackageList> =>
    database.asTenant(actor.tenant, async (tx) => {
      const mayHandle = mayHandlePackages(actor);
      const registrations = await registrationsOf(tx, actor.person);
      const packages: ListedPackage[] = [];
      for (const one of await listedPackages(tx)) {
        const own = registrations.find(({ packageId }) => packageId === one.id);
        const isOffered = one.withdrawn === undefined && mayTakePackage(actor, one);
        if (!mayHandle && !own && !isOffered) continue;
        const states = own ? await unitStatesOf(tx, own.id) : [];
        packages.push({ package: one, standing: standingIn(one.structure, own && states) });
      }
      return { packages, mayHandle };
    });
