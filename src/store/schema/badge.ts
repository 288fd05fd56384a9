import type { Generated } from "kysely";
import type { TenantId } from "../../domain/shared/ids.ts";

export interface BadgeTables {
  issuer_key: {
    tenant: Generated<TenantId>;
    id: string;
    public_key: string;
    secret_key: string;
    used_from: Date;
    used_until: Date | null;
  };
}
