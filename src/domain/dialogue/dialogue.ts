import type { Day } from "../shared/day.ts";
import type { Id } from "../shared/ids.ts";
import type { LocalText } from "../shared/localText.ts";

export type DialogueSessionId = Id<"dialogueSession">;

/** What a story shows of how the talk goes: the other's trust, what is clear, what is known, and the time left. */
export const meterNames = ["trust", "clarity", "facts", "time"] as const;
export type MeterName = (typeof meterNames)[number];

export const moods = ["calm", "warm", "tense", "cold", "hurt", "angry", "tired", "relieved"] as const;
export type Mood = (typeof moods)[number];

/** Speakers that every story has: whoever plays, and who tells what happens. */
export const ownSpeakers: readonly string[] = ["you", "narrator"];

/** What a dialogue is about and what its choices mean (content/dialogues/<id>/dialogue.yaml). */
export interface Dialogue {
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly frameworkId: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly situation: LocalText;
  readonly audience: "managers" | "everybody";
  readonly minutes: number;
  /** What it trains, most first. */
  readonly competencyIds: readonly string[];
  readonly people: readonly DialoguePerson[];
  readonly meters: readonly MeterName[];
  readonly sources: readonly string[];
  /** The day on which the law in it was checked; undefined where there is none. */
  readonly lawAsOf: Day | undefined;
  readonly outcomes: readonly DialogueOutcome[];
  readonly choices: Readonly<Record<string, ChoiceMeaning>>;
  /** Words that people search with. */
  readonly keywords?: LocalKeywords;
}

export interface LocalKeywords {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

export interface DialoguePerson {
  readonly id: string;
  readonly name: string;
  readonly role: LocalText;
}

export interface DialogueOutcome {
  readonly id: string;
  readonly title: LocalText;
  readonly text: LocalText;
  /** A small step to try at work. */
  readonly suggestion: LocalText;
}

export interface ChoiceMeaning {
  /** −2 … 2 by competency: how much of it the choice shows, as the author judged. */
  readonly shows: Readonly<Record<string, number>>;
  /** What the choice did to the talk. */
  readonly effect: LocalText;
}

/** A dialogue with its stories as they were written, one in each language. */
export interface DialogueScript {
  readonly dialogue: Dialogue;
  readonly stories: LocalText;
}
