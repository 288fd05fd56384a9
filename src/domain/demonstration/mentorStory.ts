import type { PersonaKind } from "./persona.ts";

/** What somebody of the demonstration writes for its matching: a manager by place in the register, or a persona. */
export interface MentorEntryStory {
  readonly role: "mentor" | "mentee";
  readonly manager?: number | undefined;
  readonly persona?: PersonaKind | undefined;
  readonly capacity?: number | undefined;
  readonly languages: readonly string[];
  readonly competencies: readonly string[];
  readonly wantsElsewhere?: boolean | undefined;
  readonly note: string;
}

/** The demonstration's matching of mentors; days count from the day it is loaded. */
export interface MentorStory {
  readonly name: string;
  readonly purpose: string;
  readonly fromInDays: number;
  readonly toInDays: number;
  readonly entries: readonly MentorEntryStory[];
}
