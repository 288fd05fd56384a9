import type { Generated } from "kysely";
import type { TenantId } from "../../domain/shared/ids.ts";

export interface TenancyTables {
  tenant: {
    id: TenantId;
    slug: string;
    name: string;
    kolada_id: string | null;
    kind: "municipality" | "region";
    host: string | null;
    demonstration: Generated<boolean>;
    created_at: Generated<Date>;
    register_version: Generated<string>;
  };
}
