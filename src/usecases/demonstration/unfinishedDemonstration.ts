import type { TenantId } from "../../domain/shared/ids.ts";
import { findLoading } from "../../store/demonstration/loading.ts";
import { listTenants } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";

/**
 * What is left to do of the demonstration at a start: all of it where there is no organisation yet, the rest where an
 * earlier start was stopped, nothing where it is complete or the organisation is real.
 */
export const unfinishedDemonstration =
  ({ database }: Pick<Needs, "database">) =>
  async (): Promise<{ readonly tenant: TenantId | undefined } | undefined> => {
    const tenants = await database.asNobody(listTenants);
    const [tenant] = tenants;
    if (!tenant) return { tenant: undefined };
    if (tenants.length > 1 || !tenant.demonstration) return undefined;
    const loading = await database.asTenant(tenant.id, findLoading);
    return loading && !loading.complete ? { tenant: tenant.id } : undefined;
  };
