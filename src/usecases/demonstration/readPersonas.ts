import { personaKinds } from "../../domain/demonstration/persona.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { listPersonas, type NamedPersona } from "../../store/demonstration/persona.ts";
import type { Tenant } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";

/** Whom a visitor can be, in the order they are offered. A real organisation has no such thing. */
export const readPersonas =
  ({ database }: Pick<Needs, "database">) =>
  async (
    tenant: Pick<Tenant, "id" | "demonstration">,
  ): Promise<Result<readonly NamedPersona[], "noDemonstration">> => {
    if (!tenant.demonstration) return err("noDemonstration");
    const personas = await database.asTenant(tenant.id, listPersonas);
    return ok(personas.toSorted((a, b) => personaKinds.indexOf(a.kind) - personaKinds.indexOf(b.kind)));
  };
