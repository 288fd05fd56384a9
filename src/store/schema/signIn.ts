import type { Generated } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

export interface SignInTables {
  passkey_challenge: Owned & {
    challenge_hash: string;
    purpose: "create" | "use";
    person: PersonId | null;
    expires_at: Date;
  };
  accessibility_statement: Owned & {
    compliance: "full" | "partial" | "none";
    shortcomings: string;
    assessed_by: "self" | "external";
    assessed_on: Day;
    contact_email: string;
    contact_phone: string;
    updated_on: Day;
  };
  fault_report: Owned & {
    id: string;
    reported_at: Date;
    page: string;
    description: string;
    contact: string | null;
    handled_at: Date | null;
  };
}
