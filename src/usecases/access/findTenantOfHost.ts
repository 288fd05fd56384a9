import { listTenants, type Tenant } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";

/**
 * Which organisation an address belongs to: the one with that host, or the only one there is.
 * @param host as the browser wrote it, port included or not
 */
export const findTenantOfHost =
  ({ database }: Pick<Needs, "database">) =>
  async (host: string): Promise<Tenant | undefined> => {
    const tenants = await database.asNobody(listTenants);
    const name = host.replace(/:\d+$/, "").toLowerCase();
    return tenants.find((tenant) => tenant.host === name) ?? (tenants.length === 1 ? tenants[0] : undefined);
  };
