import { covers, dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findOwnerByEmail, insertOwner } from "../../store/access/accountOwner.ts";
import { logEvent } from "../../store/access/event.ts";
import { grantsOf, insertGrant } from "../../store/access/grant.ts";
import { insertTenant, listTenants, type Tenant } from "../../store/tenancy/tenant.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { writeLink, type NewLink } from "./makeSignInLink.ts";

export interface AdministratorWish {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Names the organisation where there are several, or the one to make. */
  readonly slug: string | undefined;
  /** How to make the organisation if there is none of that name. */
  readonly organisation: Pick<Tenant, "name" | "kind" | "host"> | undefined;
}

export interface Invited {
  readonly tenant: Tenant;
  readonly tenantMade: boolean;
  readonly personMade: boolean;
  readonly link: NewLink;
}

type Refusal = "noOrganisation" | "severalOrganisations" | "hostNeeded" | "hostTaken";

/**
 * The operator's way in: makes the organisation and the person where they are missing, makes the person
 * administrator, and gives a one-time link. Whoever may run it has the database already.
 */
export const inviteAdministrator =
  (needs: Pick<Needs, "database" | "now" | "newId" | "newSecret" | "newOrderedId" | "hash">) =>
  async (wish: AdministratorWish): Promise<Result<Invited, Refusal>> => {
    const { database, newId } = needs;
    const tenants = await database.asNobody(listTenants);
    const found = tenants.find(({ slug }) => slug === wish.slug) ?? (wish.slug ? undefined : tenants[0]);
    if (!wish.slug && tenants.length > 1) return err("severalOrganisations");
    if (!found && !wish.organisation) return err("noOrganisation");
    const tenant = found ?? newTenant(newId() as TenantId, wish); // a fresh UUID is an id
    if (!found && tenants.some(({ host }) => host === tenant.host))
      return err(tenant.host === undefined ? "hostNeeded" : "hostTaken");
    if (!found) await database.asOwner((tx) => insertTenant(tx, tenant));
    return database.asTenant(tenant.id, async (tx) => {
      const owner = await findOwnerByEmail(tx, wish.email);
      const person = owner?.id ?? (await addPerson(needs, tx, wish));
      await makeAdministrator(needs, tx, person);
      const link = await writeLink(needs, tx, person, undefined);
      return ok({ tenant, tenantMade: !found, personMade: !owner, link });
    });
  };

function newTenant(id: TenantId, { slug, organisation }: AdministratorWish): Tenant {
  return {
    id,
    slug: slug ?? "organisation",
    name: organisation?.name ?? "",
    kind: organisation?.kind ?? "municipality",
    host: organisation?.host,
    koladaId: undefined,
    demonstration: false,
  };
}

async function addPerson(
  { newId }: Pick<Needs, "newId">,
  tx: Transaction,
  { givenName, familyName, email }: AdministratorWish,
): Promise<PersonId> {
  const id = newId() as PersonId; // a fresh UUID is an id
  await insertOwner(tx, { id, givenName, familyName, email, language: "sv", protectedIdentity: false });
  return id;
}

async function makeAdministrator(
  { now, newId, newOrderedId }: Pick<Needs, "now" | "newId" | "newOrderedId">,
  tx: Transaction,
  person: PersonId,
): Promise<void> {
  const today = dayInStockholm(now());
  const held = (await grantsOf(tx, person)).some(
    (grant) => grant.role === "administrator" && covers(grant, today),
  );
  if (held) return;
  const role = "administrator";
  await insertGrant(tx, {
    id: newId(),
    person,
    role,
    unit: undefined,
    firstDay: today,
    endDay: undefined,
  });
  await logEvent(tx, {
    id: newOrderedId(),
    at: now(),
    person: undefined,
    kind: "role.granted",
    subject: person,
    details: { role },
  });
}
