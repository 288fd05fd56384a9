import type { ColumnType, Generated } from "kysely";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface TrainingTables {
  training_plan: Owned & {
    id: string;
    name: string;
    wishes: Json;
    state: "draft" | "working" | "proposed" | "collides" | "published" | "replaced";
    result: ColumnType<unknown, string | null, string | null>;
    created_by: PersonId | null;
    created_at: Date;
    replaces: string | null;
  };
  activity_link: Owned & { activity: string; kind: "course" | "dialogue" | "programme"; target: string };
  training_offer: Owned & {
    id: string;
    plan: string;
    manager: PersonId;
    activity: string;
    occasion: string;
    reasons: Json;
    state: Json;
  };
}
