import type { Actor } from "../../domain/access/actor.ts";
import { courseActivity } from "../../domain/coursepackage/cmi5/courseActivity.ts";
import { launchAddress } from "../../domain/coursepackage/cmi5/launchAddress.ts";
import { launchedStatement } from "../../domain/coursepackage/cmi5/lmsStatements.ts";
import type { CoursePackage, PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { mayTakePackage } from "../../domain/coursepackage/mayTakePackage.ts";
import type { CourseSession, LaunchMode } from "../../domain/coursepackage/registration.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { holdRegistration } from "../../store/coursepackage/registration.ts";
import { sessionsOf } from "../../store/coursepackage/session.ts";
import type { Needs } from "../needs.ts";
import { abandon } from "./abandon.ts";
import { beginSession } from "./beginSession.ts";
import { tell, tellingOf } from "./courseRecord.ts";
import { keepLaunchDocuments } from "./keepLaunchDocuments.ts";
import { register } from "./register.ts";

/** Where what a unit meets is found; secrets become addresses. */
export interface LaunchPlaces {
  /** The files that a ticket opens, ending with a slash. */
  readonly files: (ticket: string) => string;
  /** Where the key is asked for, once. */
  readonly fetch: (secret: string) => string;
  /** The learning record. */
  readonly endpoint: string;
  /** Where the learner comes back to. */
  readonly back: string;
}

/** What somebody wants to open. */
export interface LaunchWish {
  readonly unit: number;
  readonly mode: LaunchMode;
  /** Languages of the learner, the first one first. */
  readonly languages: readonly string[];
}

type LaunchNeeds = Pick<Needs, "database" | "now" | "newId" | "newSecret" | "hash" | "address">;

/**
 * Opens a unit of a package for a person, who is registered for it the first time. What was open of the same
 * registration is abandoned (cmi5 9.3.6).
 * @returns the address at which it opens, good for one time
 */
export const launchUnit =
  (needs: LaunchNeeds) =>
  (
    actor: Actor,
    id: PackageId,
    wish: LaunchWish,
    places: LaunchPlaces,
  ): Promise<Result<string, "noSuchPackage" | "noSuchUnit" | "withdrawn">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const one = await findPackage(tx, id);
      const before = one && (await holdRegistration(tx, id, actor.person));
      if (!one || (!before && !mayTakePackage(actor, one))) return err("noSuchPackage");
      if (one.withdrawn) return err("withdrawn");
      if (!one.structure.units[wish.unit]) return err("noSuchUnit");
      const registration = before ?? (await register(tx, needs, one, actor.person));
      for (const open of await sessionsOf(tx, registration.id))
        if (open.ended === undefined) await abandon(tx, needs, one, registration, open);
      const { session, ticket, fetchSecret } = await beginSession(tx, needs, registration.id, wish);
      const telling = await tellingOf(tx, needs, one, registration, session.id);
      const addresses = addressesOf(one, session, places.files(ticket), {
        endpoint: places.endpoint,
        fetch: places.fetch(fetchSecret),
        actor: JSON.stringify(telling.actor),
        registration: registration.id,
        activityId: courseActivity(telling.home, id).unit(session.unit),
      });
      await keepLaunchDocuments(tx, needs, telling, registration, { session, back: places.back, ...wish });
      await tell(tx, needs, telling, registration, [launchedStatement(telling, session, addresses.plain)]);
      return ok(addresses.launch);
    });

function addressesOf(
  { structure }: CoursePackage,
  { unit }: CourseSession,
  root: string,
  parameters: Readonly<Record<string, string>>,
) {
  const { url } = structure.units[unit]!; // it was asked whether there is one
  return { launch: launchAddress(root, url, parameters), plain: launchAddress(root, url, {}) };
}
