import type { Generated } from "kysely";
import type { ProgrammeSessionId } from "../../domain/programme/programme.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

export interface LetterTables {
  letter_rules: Owned & { quiet_from: number; quiet_until: number; unsubscribe_key: string };
  letter_wish: Owned & {
    person: PersonId;
    weekly: boolean;
    promises: boolean;
    sessions: boolean;
    weekday: number;
    hour: number;
    shows_words: boolean;
  };
  letter_turn: Owned & { person: PersonId; next_at: Date; weekly_on: Day };
  letter: Owned & {
    id: string;
    person: PersonId;
    session: ProgrammeSessionId | null;
    sequence: number | null;
    state: "waiting" | "sending" | "sent" | "refused" | "dropped";
    written_at: Date;
    ready_at: Date;
    taken_at: Date | null;
    ended_at: Date | null;
    attempts: Generated<number>;
  };
  letter_thing: Owned & { person: PersonId; thing: string; letter: string };
  session_message: Owned & {
    session: ProgrammeSessionId;
    person: PersonId;
    sequence: number;
    is_cancelled: boolean;
    title: string;
    held_on: Day;
    starts_at: string;
    ends_at: string;
    place: string;
  };
}
