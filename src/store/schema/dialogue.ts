import type { ColumnType, Generated } from "kysely";
import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import type { CompiledStory } from "../../domain/dialogue/playthrough.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface DialogueTables {
  dialogue_version: Owned & {
    dialogue: string;
    digest: string;
    manifest: Json;
    story_sv: CompiledStory;
    story_en: CompiledStory;
  };
  dialogue_session: Owned & {
    id: DialogueSessionId;
    person: PersonId;
    dialogue: string;
    digest: string;
    started_on: Day;
    finished_on: Day | null;
    outcome: string | null;
    shared_with: PersonId | null;
    shared_on: Day | null;
  };
  dialogue_choice: Owned & {
    session: DialogueSessionId;
    step: number;
    choice: string;
  };
  dialogue_review: Owned & {
    dialogue: string;
    version: string;
    reviewer: string;
    reviewed_on: Day;
    marked_by: PersonId;
  };
}
