import { isAdministrator, type Actor } from "../../domain/access/actor.ts";
import { lrsScopes, type LrsScope } from "../../domain/lrs/scope.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { listCredentials, revokeCredential, type LrsCredential } from "../../store/lrs/credential.ts";
import type { Needs } from "../needs.ts";
import { makeCredential, type NewCredential } from "./makeCredential.ts";

/** An application that may speak to the store; its secret is nowhere to be read. */
export type LrsApplication = Omit<LrsCredential, "secretHash">;

export const listApplications =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<Result<readonly LrsApplication[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isAdministrator(actor)) return err("notAllowed");
      return ok(
        (await listCredentials(tx)).map(({ secretHash: _secretHash, ...application }) => application),
      );
    });

export interface WrittenApplication {
  readonly name: string;
  readonly scopes: readonly string[];
}

export type ApplicationFault = "nameMissing" | "nameTooLong" | "scopeMissing";

const longestName = 100;

type AddNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "newSecret" | "hash">;

/** Lets an application speak to the store. @returns its key and secret, which are shown this once */
export const addApplication =
  (needs: AddNeeds) =>
  async (
    actor: Actor,
    written: WrittenApplication,
  ): Promise<Result<NewCredential, "notAllowed" | readonly ApplicationFault[]>> => {
    if (!isAdministrator(actor)) return err("notAllowed");
    const name = written.name.trim();
    const scopes = written.scopes.flatMap(
      (scope) => lrsScopes.find((one): one is LrsScope => one === scope) ?? [],
    );
    const faults: readonly ApplicationFault[] = [
      ...(name === "" ? (["nameMissing"] as const) : []),
      ...(name.length > longestName ? (["nameTooLong"] as const) : []),
      ...(scopes.length === 0 ? (["scopeMissing"] as const) : []),
    ];
    if (faults.length > 0) return err(faults);
    const made = await makeCredential(needs)(actor.tenant, { name, scopes });
    await needs.database.asTenant(actor.tenant, (tx) =>
      logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind: "lrs.applicationAdded",
        subject: made.key,
      }),
    );
    return ok(made);
  };

/** Takes an application's credentials back: from now on they open nothing. */
export const endApplication =
  ({ database, now, newOrderedId }: Pick<Needs, "database" | "now" | "newOrderedId">) =>
  (actor: Actor, id: string): Promise<Result<undefined, "notAllowed" | "noSuchApplication">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isAdministrator(actor)) return err("notAllowed");
      if (!(await revokeCredential(tx, id, now()))) return err("noSuchApplication");
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "lrs.applicationEnded",
        subject: id,
      });
      return ok();
    });
