import type { Generated } from "kysely";
import type { OrganisationDateKind } from "../../domain/year/organisationDate.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

export interface YearTables {
  organisation_date: Owned & {
    id: string;
    kind: OrganisationDateKind;
    name: string;
    first_day: Day;
    last_day: Day;
  };
  calendar_feed: Owned & { person: PersonId; secret_hash: string; shows_words: boolean; made_on: Day };
}
