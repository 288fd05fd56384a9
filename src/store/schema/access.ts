import type { ColumnType, Generated } from "kysely";
import type { GrantedRole } from "../../domain/access/actor.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId, UnitId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

/** A jsonb column: read as a value, written as JSON text (the two engines differ in how they send objects). */
export type Json<Value = unknown> = ColumnType<Value, string, string>;

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface AccessTables {
  granted_role: Owned & {
    id: string;
    person: PersonId;
    role: GrantedRole;
    unit: UnitId | null;
    first_day: Day;
    end_day: Day | null;
  };
  password: Owned & { person: PersonId; hash: string; changed_at: Date };
  passkey: Owned & {
    id: string;
    person: PersonId;
    public_key: Uint8Array;
    counter: number;
    transports: string;
    name: string;
    created_at: Date;
  };
  sign_in_link: Owned & { token_hash: string; person: PersonId; expires_at: Date; used_at: Date | null };
  session: Owned & {
    token_hash: string;
    person: PersonId;
    created_at: Date;
    seen_at: Date;
    rotated_at: Date;
    ends_at: Date;
  };
  failed_attempt: Owned & { subject: string; at: Date; id: string };
  event: Owned & {
    id: string;
    at: Date;
    person: PersonId | null;
    kind: string;
    subject: string | null;
    details: ColumnType<unknown, string | undefined, string>;
  };
  job: Owned & {
    id: string;
    kind: string;
    subject: string | null;
    asked_by: PersonId | null;
    input: Json;
    state: JobState;
    done: Generated<number>;
    total: number | null;
    message: string | null;
    outcome: Json | null;
    cancel_asked: Generated<boolean>;
    attempts: Generated<number>;
    asked_at: Date;
    started_at: Date | null;
    ended_at: Date | null;
  };
}
