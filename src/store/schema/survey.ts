import type { ColumnType, Generated } from "kysely";
import type { GroupRelation } from "../../domain/survey/ballot.ts";
import type { Relation } from "../../domain/survey/instrument.ts";
import type { RoundState, RoundSubject } from "../../domain/survey/round.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, RoundId, TenantId, UnitId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

/** jsonb: read as a value, written as JSON text. Its reader says what the value is. */
type Json = ColumnType<unknown, string, string>;

export interface SurveyTables {
  round: Owned & {
    id: RoundId;
    name: string;
    instrument: string;
    instrument_version: string;
    about: RoundSubject;
    state: RoundState;
    source: Generated<"asked" | "imported">;
    opens_on: Day;
    closes_on: Day;
    index_threshold: Generated<number>;
    item_threshold: Generated<number>;
    background: ColumnType<unknown, string | undefined, string>;
    population: ColumnType<unknown, string | undefined, string>;
    consultation_reference: string | null;
    protection_assessment_reference: string | null;
    retention_decision: string | null;
    created_by: PersonId | null;
  };
  round_unit: Owned & {
    round: RoundId;
    unit: UnitId;
    parent: UnitId | null;
    code: string;
    name: string;
    kind: string;
    position: number;
    invited: number;
    counted_in: UnitId | null;
  };
  rater: Owned & { round: RoundId; rated: PersonId; person: PersonId; relation: "peer" | "report" };
  invitation: Owned & {
    id: string;
    round: RoundId;
    person: PersonId;
    unit: UnitId;
    rated: PersonId | null;
    relation: Relation | null;
    background: Generated<string>;
    code_hash: string | null;
    delivery: Generated<"none" | "mail" | "printed">;
    mailings: Generated<number>;
    collected: Generated<boolean>;
  };
  ballot_key: Owned & { round: RoundId; key: string };
  spent_ballot: Owned & { round: RoundId; ballot_hash: string };
  answer: Owned & {
    key: string;
    round: RoundId;
    unit: UnitId;
    rated: PersonId | null;
    relation: GroupRelation | null;
    background: Generated<string>;
    answers: Uint8Array;
  };
  answer_file: Owned & {
    id: string;
    instrument: string;
    instrument_version: string;
    columns: Json;
    rows: number;
    uploaded_on: Day;
    uploaded_by: PersonId;
  };
  answer_file_part: Owned & { file: string; part: number; rows: Json };
  release: Owned & {
    id: string;
    round: RoundId;
    released_at: Date;
    method: string;
    audit: Json;
    summary: Json;
  };
  released_unit: Owned & { release: string; unit: UnitId; result: Json; visible_from: Date };
  released_mirror: Owned & { release: string; rated: PersonId; result: Json };
  mirror_coach: Owned & {
    id: string;
    release: string;
    rated: PersonId;
    coach: PersonId;
    given_on: Day;
    revoked_on: Day | null;
  };
  stored_group: Owned & {
    round: RoundId;
    id: string;
    level: "index" | "items";
    units: Json;
    answers: number;
    statistics: Json;
  };
  official_result: Owned & {
    id: string;
    unit: UnitId;
    year: number;
    scale: string;
    value: number;
    source: string;
  };
  shown: Owned & {
    id: string;
    at: Date;
    person: PersonId | null;
    release: string;
    what: string;
    digest: string;
  };
}
