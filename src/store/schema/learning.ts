import type { ColumnType, Generated } from "kysely";
import type { EnrolmentId } from "../../domain/learning/enrolment.ts";
import type { QuestionCardId } from "../../domain/learning/questionCard.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface LearningTables {
  course_version: Owned & { course: string; version: string; content: Json };
  course_enrolment: Owned & {
    id: EnrolmentId;
    person: PersonId;
    course: string;
    version: string;
    started_on: Day;
    finished_on: Day | null;
    valid_until: Day | null;
  };
  course_step: Owned & { enrolment: EnrolmentId; step: number; work: Json; done_on: Day | null };
  reflection: Owned & { person: PersonId; course: string; block: string; words: string; written_on: Day };
  question_card: Owned & {
    id: QuestionCardId;
    person: PersonId;
    course: string;
    version: string;
    step: number;
    block: string;
    stability: number;
    difficulty: number;
    reviews: number;
    lapses: number;
    reviewed_on: Day;
    due_on: Day;
    latest: Json;
  };
  course_examination: Owned & { course: string; version: string; examined_by: string; examined_on: Day };
}
