import type { Blueprint } from "../../domain/demonstration/blueprint.ts";
import { makeOrganisation } from "../../domain/demonstration/makeOrganisation.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { beginLoading } from "../../store/demonstration/loading.ts";
import { insertPersonas } from "../../store/demonstration/persona.ts";
import { insertRegister } from "../../store/organisation/insertRegister.ts";
import { becomeTenant } from "../../store/tenancy/becomeTenant.ts";
import { insertTenant, listTenants } from "../../store/tenancy/tenant.ts";
import { waitForTenancy } from "../../store/tenancy/waitForTenancy.ts";
import type { Needs } from "../needs.ts";

/** The year of the reform that made the municipalities. Another seed makes another organisation. */
const seed = 1862;

/** Makes the fictional organisation where there is none yet: all of it, or nothing. */
export const loadOrganisation =
  ({ database, now, newId }: Pick<Needs, "database" | "now" | "newId">) =>
  (blueprint: Blueprint): Promise<Result<TenantId, "organisationExists">> =>
    database.asOwner(async (tx) => {
      await waitForTenancy(tx);
      if ((await listTenants(tx)).length > 0) return err("organisationExists");
      const { register, personas } = makeOrganisation(blueprint, dayInStockholm(now()), seed);
      const id = newId() as TenantId; // a fresh id
      await insertTenant(tx, {
        id,
        slug: blueprint.slug,
        name: blueprint.name,
        kind: "municipality",
        koladaId: undefined,
        host: undefined,
        demonstration: true,
      });
      await becomeTenant(tx, id);
      await beginLoading(tx, now());
      await insertRegister(tx, register);
      await insertPersonas(tx, personas);
      return ok(id);
    });
