import type { Tenant } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";

/**
 * Which organisation an address belongs to: the one with that host, the only one there is, or the only one
 * without a host of its own.
 * @param host as the browser wrote it, port included or not
 */
export const findTenantOfHost =
  ({ database, demonstration }: Pick<Needs, "database" | "demonstration">) =>
  async (host: string): Promise<Tenant | undefined> => {
    const tenants = await database.directory();
    const name = host.replace(/:\d+$/, "").toLowerCase();
    const own = tenants.find((tenant) => tenant.host === name);
    const open = tenants.length === 1 ? tenants : tenants.filter(({ host }) => host === undefined);
    const found = own ?? (open.length === 1 ? open[0] : undefined);
    // Made while the demonstration was on, an organisation is none any more once it has been turned off.
    return found && { ...found, demonstration: found.demonstration && demonstration };
  };
