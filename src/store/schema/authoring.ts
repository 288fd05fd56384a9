import type { ColumnType, Generated } from "kysely";
import type { WorkKind } from "../../domain/authoring/ownWork.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface AuthoringTables {
  own_work: Owned & {
    kind: WorkKind;
    id: string;
    title: string;
    files: Json;
    revision: number;
    saved_by: PersonId;
    saved_at: Date;
    withdrawn_at: Date | null;
    withdrawn_because: Generated<string>;
  };
  own_work_version: Owned & {
    kind: WorkKind;
    work: string;
    number: number;
    files: Json;
    content: Json;
    published_by: PersonId;
    published_at: Date;
  };
}
