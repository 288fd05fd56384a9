import type { Actor } from "../../domain/access/actor.ts";
import type { PackageId } from "../../domain/coursepackage/coursePackage.ts";
import { mayTakePackage } from "../../domain/coursepackage/mayTakePackage.ts";
import { mayBegin } from "../../domain/coursepackage/scorm/walk.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findPackage } from "../../store/coursepackage/coursePackage.ts";
import { holdRegistration, unitStatesOf } from "../../store/coursepackage/registration.ts";
import { register } from "./register.ts";
import { openPlay, type OpenNeeds, type PlayWish } from "./openPlay.ts";

/**
 * Opens a part of a SCORM package for a person, who is registered for it the first time.
 * @returns the ticket by which player and files are reached
 */
export const startScorm =
  (needs: OpenNeeds) =>
  (
    actor: Actor,
    id: PackageId,
    wish: PlayWish,
  ): Promise<Result<string, "noSuchPackage" | "noSuchUnit" | "withdrawn">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const one = await findPackage(tx, id);
      const before = one && (await holdRegistration(tx, id, actor.person));
      if (!one || one.structure.kind === "cmi5" || (!before && !mayTakePackage(actor, one)))
        return err("noSuchPackage");
      if (one.withdrawn) return err("withdrawn");
      const registration = before ?? (await register(tx, needs, one, actor.person));
      const states = await unitStatesOf(tx, registration.id);
      if (!mayBegin(one.structure, states, wish.unit)) return err("noSuchUnit");
      return ok(await openPlay(tx, needs, one.structure.kind, registration.id, wish));
    });
