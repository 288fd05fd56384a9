import type { ColumnType, Generated } from "kysely";
import type { MatchingId, MatchingRole, MentorPairId, Steering } from "../../domain/mentor/matching.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface MentorTables {
  mentor_matching: Owned & {
    id: MatchingId;
    name: string;
    purpose: string;
    first_day: Day;
    last_day: Day;
    result: ColumnType<unknown, string | null, string | null>;
  };
  mentor_entry: Owned & {
    matching: MatchingId;
    person: PersonId;
    role: MatchingRole;
    place: number;
    capacity: number;
    languages: Json;
    competencies: Json;
    wants_elsewhere: boolean;
    note: string;
  };
  mentor_steering: Owned & {
    matching: MatchingId;
    mentor: PersonId;
    mentee: PersonId;
    kind: Steering["kind"];
    reason: string;
  };
  mentor_pair: Owned & {
    id: MentorPairId;
    matching: MatchingId;
    mentor: PersonId;
    mentee: PersonId;
    mentor_answer: boolean | null;
    mentee_answer: boolean | null;
    ended: boolean;
  };
}
