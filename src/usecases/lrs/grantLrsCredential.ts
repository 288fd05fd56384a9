import type { LrsScope } from "../../domain/lrs/scope.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { listTenants } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";
import { makeCredential, type NewCredential } from "./makeCredential.ts";

type GrantNeeds = Pick<Needs, "database" | "now" | "newId" | "newSecret" | "hash">;

/** The operator's way: whoever may run it has the database already. @param slug needed where there are several organisations */
export const grantLrsCredential =
  (needs: GrantNeeds) =>
  async (
    slug: string | undefined,
    wish: { readonly name: string; readonly scopes: readonly LrsScope[] },
  ): Promise<Result<NewCredential, "noOrganisation" | "severalOrganisations">> => {
    const tenants = await needs.database.asNobody(listTenants);
    if (slug === undefined && tenants.length > 1) return err("severalOrganisations");
    const tenant = slug === undefined ? tenants[0] : tenants.find((one) => one.slug === slug);
    return tenant ? ok(await makeCredential(needs)(tenant.id, wish)) : err("noOrganisation");
  };
