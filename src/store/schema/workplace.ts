import type { ColumnType, Generated } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, TenantId, UnitId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface WorkplaceTables {
  meeting_page: Owned & {
    round: RoundId;
    unit: UnitId;
    strengths: Json;
    question: string;
    brought_on: Day | null;
  };
  workplace_action: Owned & {
    id: string;
    round: RoundId;
    unit: UnitId;
    wording: string;
    owner: PersonId;
    due: Day;
    state: Json;
  };
}
