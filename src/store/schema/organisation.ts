import type { Generated } from "kysely";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, TenantId, UnitId } from "../../domain/shared/ids.ts";

interface Owned {
  /** Filled in from the running transaction. */
  tenant: Generated<TenantId>;
}

interface Dated {
  first_day: Day;
  end_day: Day | null;
}

export type UnitKind = "organisation" | "sector" | "administration" | "department" | "unit";
export type PostLevel = "firstLine" | "middle" | "head" | "chiefExecutive";
export type AdministrativeSupport = "none" | "shared" | "own" | "unknown";
export type BodyKind = "council" | "executiveBoard" | "committee";
export type StakeholderKind =
  | "committee"
  | "citizens"
  | "relatives"
  | "media"
  | "unions"
  | "professions"
  | "otherAuthority"
  | "suppliers";

export interface OrganisationTables {
  unit: Owned & Dated & { id: UnitId; code: string; name: string; kind: UnitKind };
  unit_parent: Owned & Dated & { unit: UnitId; parent: UnitId };
  person: Owned & {
    id: PersonId;
    employee_key: string | null;
    given_name: string;
    family_name: string;
    email: string | null;
    gender: "woman" | "man" | "other" | null;
    language: Generated<"sv" | "en">;
    protected_identity: Generated<boolean>;
  };
  employment: Owned &
    Dated & {
      id: string;
      employment_key: string;
      person: PersonId;
      unit: UnitId;
      title: string;
      paid: "monthly" | "hourly";
      full_time_share: number;
    };
  leave: Owned & Dated & { id: string; employment: string };
  post: Owned &
    Dated & {
      id: PostId;
      code: string;
      unit: UnitId;
      title: string;
      level: PostLevel;
      administrative_support: Generated<AdministrativeSupport>;
    };
  assignment: Owned &
    Dated & { id: string; post: PostId; person: PersonId; kind: "holder" | "acting" | "deputy" };
  body: Owned & Dated & { id: string; name: string; kind: BodyKind };
  body_unit: Owned & Dated & { body: string; unit: UnitId };
  seat: Owned &
    Dated & {
      id: string;
      body: string;
      person: PersonId;
      role: "chair" | "viceChair" | "member" | "substitute";
    };
  goal: Owned &
    Dated & {
      id: string;
      unit: UnitId;
      kind: "coreMission" | "councilGoal" | "committeeGoal" | "change" | "economy";
      wording: string;
      decided_by: "council" | "executiveBoard" | "committee" | "administration";
      body: string | null;
      paragraph: string | null;
      decided_on: Day | null;
    };
  budget_frame: Owned & {
    unit: UnitId;
    year: number;
    amount_sek: number;
    previous_amount_sek: number | null;
    forecast_sek: number | null;
  };
  stakeholder: Owned & { id: string; unit: UnitId; kind: StakeholderKind; name: string; intensity: number };
  organisation_norm: Owned & {
    name: "spanOfControl";
    value: number;
    decided_by: string | null;
    decided_on: Day | null;
  };
}
