import type { ColumnType, Generated } from "kysely";
import type {
  ApplicationId,
  ApplicationState,
  CohortId,
  ProgrammeAudience,
  ProgrammeId,
  ProgrammeSessionId,
} from "../../domain/programme/programme.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface ProgrammeTables {
  programme: Owned & {
    id: ProgrammeId;
    name_sv: string;
    name_en: string;
    description_sv: string;
    description_en: string;
    competencies: Json;
    audience: ProgrammeAudience;
    prerequisites: Json;
    prerequisites_bind: boolean;
  };
  programme_cohort: Owned & {
    id: CohortId;
    programme: ProgrammeId;
    name: string;
    leader: PersonId | null;
    seats: number;
    needs_approval: boolean;
    apply_by: Day;
    seat_sek: number;
    minutes_away: number | null;
  };
  programme_session: Owned & {
    id: ProgrammeSessionId;
    cohort: CohortId;
    held_on: Day;
    starts_at: string;
    ends_at: string;
    place: string;
    preparation: string;
  };
  programme_application: Owned & {
    id: ApplicationId;
    cohort: CohortId;
    person: PersonId;
    state: ApplicationState;
    queue: number;
    approver: PersonId | null;
    seated_on: Day | null;
    ended_on: Day | null;
    substitute_minutes: number;
    refusal: string;
  };
  prerequisite_waiver: Owned & {
    programme: ProgrammeId;
    person: PersonId;
    reason: string;
    waived_by: PersonId;
    waived_on: Day;
  };
  substitute_rate: Owned & { from_day: Day; hourly_sek: number; contribution: number };
  programme_attendance: Owned & { session: ProgrammeSessionId; person: PersonId; came: boolean };
  introduction_tick: Owned & { person: PersonId; post: PostId; item: string; ticked_on: Day };
  programme_commitment: Owned & { session: ProgrammeSessionId; person: PersonId; commitment: string };
}
