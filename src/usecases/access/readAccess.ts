import type { Actor } from "../../domain/access/actor.ts";
import type { Grant } from "../../domain/access/grant.ts";
import { mayGiveAccess } from "../../domain/access/mayGiveAccess.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { Unit } from "../../domain/organisation/unitTree.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwner, searchOwners, type AccountOwner } from "../../store/access/accountOwner.ts";
import { grantsOf, grantsOn } from "../../store/access/grant.ts";
import { passkeysOf } from "../../store/access/passkey.ts";
import { findPasswordHash } from "../../store/access/password.ts";
import { unitsOn } from "../../store/organisation/unitsOn.ts";
import type { Needs } from "../needs.ts";

export interface RoleHolder {
  readonly owner: AccountOwner;
  readonly roles: readonly Grant["role"][];
}

export interface PersonAccess {
  readonly owner: AccountOwner;
  /** Can sign in already, by whichever means. */
  readonly hasWayIn: boolean;
  /** Today's and coming roles. */
  readonly grants: readonly (Grant & { readonly unitName: string | undefined })[];
  readonly units: readonly Pick<Unit, "id" | "name">[];
}

const mostFound = 50;

/** People found by name, e-mail or employee key; without a text, everybody who has been given a role. */
export const findPeople =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, text: string): Promise<Result<readonly RoleHolder[], "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayGiveAccess(actor)) return err("notAllowed");
      const grants = await grantsOn(tx, dayInStockholm(now()));
      const rolesOf = (person: PersonId) => [
        ...new Set(grants.filter((grant) => grant.person === person).map((grant) => grant.role)),
      ];
      const holders = [...new Set(grants.map((grant) => grant.person))];
      const owners =
        text.trim() === ""
          ? await Promise.all(holders.map((person) => findOwner(tx, person)))
          : await searchOwners(tx, text, mostFound);
      return ok(owners.flatMap((owner) => (owner ? { owner, roles: rolesOf(owner.id) } : [])));
    });

/** How one person comes in, and what the organisation has granted. */
export const readAccess =
  ({ database, now }: Pick<Needs, "database" | "now">) =>
  (actor: Actor, person: PersonId): Promise<Result<PersonAccess, "noSuchPerson" | "notAllowed">> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayGiveAccess(actor)) return err("notAllowed");
      const owner = await findOwner(tx, person);
      if (!owner) return err("noSuchPerson");
      const today = dayInStockholm(now());
      const units = await unitsOn(tx, today);
      const current = (await grantsOf(tx, person)).filter(
        ({ endDay }) => endDay === undefined || endDay > today,
      );
      const passkeys = await passkeysOf(tx, person);
      return ok({
        owner,
        hasWayIn: passkeys.length > 0 || (await findPasswordHash(tx, person)) !== undefined,
        grants: current.map((grant) => ({
          ...grant,
          unitName: units.find((unit) => unit.id === grant.unit)?.name,
        })),
        units: units.map(({ id, name }) => ({ id, name })),
      });
    });
