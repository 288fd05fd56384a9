import type { Generated } from "kysely";
import type { PersonaKind } from "../../domain/demonstration/persona.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

export interface DemonstrationTables {
  demonstration: {
    /** Filled in from the running transaction. */
    tenant: Generated<TenantId>;
    loaded_at: Date;
    complete: Generated<boolean>;
  };
  demonstration_persona: {
    /** Filled in from the running transaction. */
    tenant: Generated<TenantId>;
    kind: PersonaKind;
    person: PersonId;
    title: string | null;
    place: string;
  };
}
