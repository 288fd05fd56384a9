import type { Result } from "../shared/result.ts";
import type { MeterName, Mood } from "./dialogue.ts";
import type { DialogueSaid } from "./dialogueSentences.ts";

export interface SpokenLine {
  /** The id of a person of the dialogue, `you` or `narrator`. */
  readonly speaker: string;
  readonly mood: Mood | undefined;
  readonly text: string;
}

export interface OfferedChoice {
  readonly id: string;
  readonly text: string;
}

export type Meters = Readonly<Partial<Record<MeterName, number>>>;

/** What is said after a number of choices, how the talk stands then, and what can be chosen next. */
export interface PlayedStep {
  readonly lines: readonly SpokenLine[];
  /** Each from 0 to 10. */
  readonly meters: Meters;
  /** In an order that says nothing of which is best. */
  readonly offered: readonly OfferedChoice[];
  /** Where the story has ended. */
  readonly outcome: string | undefined;
}

/** A story played through some choices: step n is what follows the n:th choice, step 0 how it begins. */
export type Playthrough = readonly PlayedStep[];

declare const compiled: unique symbol;
/** A story that has been compiled without problems, as JSON. */
export type CompiledStory = string & { readonly [compiled]: true };

/** What is wrong with a story, told to whoever writes it. Lines count from 1. */
export interface StoryProblem {
  readonly line: number;
  readonly said: DialogueSaid;
  /** Asked of dialogues that come with the product, and advice to others. */
  readonly isAdvice?: true;
}

/** Port: the script language that stories are written in. */
export interface Stories {
  compile(source: string): Result<CompiledStory, readonly StoryProblem[]>;
  /** Plays from the start through the choices: the same choices always lead to the same place. */
  play(story: CompiledStory, choices: readonly string[]): Result<Playthrough, "notOffered">;
}

/** A meter as it is shown: whatever the story has counted to, from 0 to 10. */
export function boundMeter(value: number): number {
  return Math.min(10, Math.max(0, value));
}
