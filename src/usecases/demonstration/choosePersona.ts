import { personaKinds } from "../../domain/demonstration/persona.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findPersona } from "../../store/demonstration/persona.ts";
import type { Tenant } from "../../store/tenancy/tenant.ts";
import type { Needs } from "../needs.ts";
import { startSession } from "../startSession.ts";

type PersonaNeeds = Pick<Needs, "database" | "now" | "newSecret" | "newOrderedId" | "hash">;

/**
 * Signs a visitor of the demonstration in as one of its personas, without proof: all are made up.
 * @returns the session's token. Where the organisation is real nobody can come in this way.
 */
export const choosePersona =
  (needs: PersonaNeeds) =>
  async (
    tenant: Pick<Tenant, "id" | "demonstration">,
    chosen: string,
  ): Promise<Result<string, "noDemonstration" | "noSuchPersona">> => {
    if (!tenant.demonstration) return err("noDemonstration");
    const kind = personaKinds.find((known) => known === chosen);
    if (!kind) return err("noSuchPersona");
    return needs.database.asTenant(tenant.id, async (tx) => {
      const persona = await findPersona(tx, kind);
      return persona ? ok(await startSession(needs, tx, persona.person, "persona")) : err("noSuchPersona");
    });
  };
