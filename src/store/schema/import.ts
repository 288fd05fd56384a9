import type { ColumnType, Generated } from "kysely";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;
type OptionalJson = ColumnType<unknown, string | null, string | null>;

export interface ImportTables {
  import_file: Owned & {
    id: string;
    file_name: string;
    summary: Json;
    choices: OptionalJson;
    preview: OptionalJson;
    state: "read" | "planned" | "merged";
    asked_by: PersonId | null;
    created_at: Date;
  };
  import_batch: Owned & { import: string; number: number; rows: Json };
  import_mapping: Owned & { signature: string; mapping: Json };
}
