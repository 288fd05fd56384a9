import type { ColumnType, Generated } from "kysely";
import type { PackageAudience, PackageId, PackageKind } from "../../domain/coursepackage/coursePackage.ts";
import type {
  CourseSessionId,
  LaunchMode,
  RegistrationId,
  SessionEnding,
} from "../../domain/coursepackage/registration.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface CoursePackageTables {
  course_package: Owned & {
    id: PackageId;
    kind: PackageKind;
    title: Json;
    description: Json;
    structure: Json;
    audience: PackageAudience;
    programs_may_read: boolean;
    file_name: string;
    hash: string;
    bytes: number;
    imported_by: PersonId;
    imported_at: Date;
    withdrawn_at: Date | null;
    withdrawn_message: string | null;
  };
  course_call_out: Owned & {
    package: PackageId;
    address: string;
    directive: string;
    times: number;
    first_at: Date;
    last_at: Date;
  };
  course_learner: Owned & { person: PersonId; account: string };
  course_registration: Owned & {
    id: RegistrationId;
    package: PackageId;
    person: PersonId;
    registered_at: Date;
  };
  course_unit_state: Owned & {
    registration: RegistrationId;
    unit: number;
    completed_at: Date | null;
    passed_at: Date | null;
    failed_at: Date | null;
    waived_at: Date | null;
    score: number | null;
  };
  course_session: Owned & {
    id: CourseSessionId;
    registration: RegistrationId;
    unit: number;
    mode: LaunchMode;
    ticket_hash: string;
    fetch_hash: string;
    key_hash: string | null;
    launched_at: Date;
    preferences_read_at: Date | null;
    initialized_at: Date | null;
    judged_at: Date | null;
    last_at: Date | null;
    ended_at: Date | null;
    ending: SessionEnding | null;
  };
  course_attempt: Owned & {
    registration: RegistrationId;
    unit: number;
    number: number;
    begun_at: Date;
    cmi: Json;
    seconds: number;
    resumes: boolean;
  };
  course_play: Owned & {
    session: CourseSessionId;
    attempt: number;
    seconds_before: number;
    is_resumed: boolean;
    sequence: number;
    language: string;
    is_over: Generated<boolean>;
    back: string;
  };
}
