import type { Actor } from "../../domain/access/actor.ts";
import {
  packageAudiences,
  type CoursePackage,
  type PackageId,
} from "../../domain/coursepackage/coursePackage.ts";
import { mayHandlePackages } from "../../domain/coursepackage/mayHandlePackages.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findPackage, setAudience, setWithdrawal } from "../../store/coursepackage/coursePackage.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";

type ChangeNeeds = Pick<Needs, "database" | "now" | "newOrderedId">;
type Refusal = "notAllowed" | "noSuchPackage";

/** Letters of the message to those who are in the middle of a course. */
export const longestMessage = 500;

/**
 * Offers a package no longer. Nobody can begin it or open a unit; what is open tells to its end, and what people have
 * done stays theirs.
 */
export const withdrawPackage =
  (needs: ChangeNeeds) =>
  (actor: Actor, id: PackageId, message: string): Promise<Result<undefined, Refusal | "messageTooLong">> =>
    change(needs, actor, id, "coursePackage.withdrawn", async (tx) => {
      if (message.length > longestMessage) return err("messageTooLong");
      await setWithdrawal(tx, id, { at: needs.now(), message: message.trim() });
      return ok();
    });

/** Offers again what was withdrawn. */
export const offerPackage =
  (needs: ChangeNeeds) =>
  (actor: Actor, id: PackageId): Promise<Result<undefined, Refusal>> =>
    change(needs, actor, id, "coursePackage.offered", async (tx) => {
      await setWithdrawal(tx, id, undefined);
      return ok();
    });

/** Decides who may take a package. Who has begun may go on. */
export const directPackage =
  (needs: ChangeNeeds) =>
  (actor: Actor, id: PackageId, written: string): Promise<Result<undefined, Refusal | "audienceMissing">> =>
    change(needs, actor, id, "coursePackage.directed", async (tx) => {
      const audience = packageAudiences.find((one) => one === written);
      if (!audience) return err("audienceMissing");
      await setAudience(tx, id, audience);
      return ok();
    });

function change<Failure>(
  { database, now, newOrderedId }: ChangeNeeds,
  actor: Actor,
  id: PackageId,
  kind: string,
  work: (tx: Transaction, one: CoursePackage) => Promise<Result<undefined, Failure>>,
): Promise<Result<undefined, Refusal | Failure>> {
  return database.asTenant(actor.tenant, async (tx) => {
    if (!mayHandlePackages(actor)) return err("notAllowed");
    const one = await findPackage(tx, id);
    if (!one) return err("noSuchPackage");
    const done = await work(tx, one);
    if (done.ok)
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: id });
    return done;
  });
}
